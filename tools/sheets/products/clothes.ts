/** A garment that lies flat: an outline, its colour and what is printed on it, as SVG; 600 wide. */
export interface Garment {
  readonly name: string;
  readonly heightPx: number;
  readonly outline: string;
  readonly colour: string;
  readonly print: string;
}

const STRIPES = '<path d="M0 420h600M0 470h600" stroke="#e8e0c8" stroke-width="22"/>';
const DOTS = Array.from(
  { length: 60 },
  (_, i) => `<circle cx="${100 + ((i * 83) % 420)}" cy="${120 + ((i * 61) % 620)}" r="9" fill="#fff"/>`,
).join('');
const STAR = '<path d="M300 290l24 62h66l-54 40 20 64-56-38-56 38 20-64-54-40h66z" fill="#fff"/>';

/** Clothes to try on. */
export const CLOTHES: readonly Garment[] = [
  {
    name: 'T-shirt',
    heightPx: 760,
    outline:
      'M230 120C260 150 340 150 370 120L430 145 560 260 500 330 440 275 440 560C380 575 220 575 160 560L160 275 100 330 40 260 170 145Z',
    colour: '#c8322e',
    print: STAR,
  },
  {
    name: 'sweater',
    heightPx: 760,
    outline:
      'M230 120C260 150 340 150 370 120L430 145C480 250 530 420 550 580L480 600C460 500 445 420 438 330L440 600C380 615 220 615 160 600L162 330C155 420 140 500 120 600L50 580C70 420 120 250 170 145Z',
    colour: '#2f5d46',
    print: STRIPES,
  },
  {
    name: 'tank top',
    heightPx: 760,
    outline:
      'M215 120C220 220 380 220 385 120L425 120C420 220 430 260 445 290L445 580C380 595 220 595 155 580L155 290C170 260 180 220 175 120Z',
    colour: '#e9b949',
    print: '',
  },
  {
    name: 'dress',
    heightPx: 860,
    outline:
      'M220 80C250 130 350 130 380 80L430 100 500 180 455 230 425 200 430 330 520 740C420 770 180 770 80 740L170 330 175 200 145 230 100 180 170 100Z',
    colour: '#39439b',
    print: DOTS,
  },
];

/** A garment as a shop shows it: on pale paper, with a little shade at its sides. */
export function garmentSvg({ heightPx, outline, colour, print }: Garment): string {
  const stop = (offset: number, shade: string, opacity: number): string =>
    `<stop offset="${offset}" stop-color="${shade}" stop-opacity="${opacity}"/>`;
  const stops = [stop(0, '#000', 0.16), stop(0.3, '#fff', 0.1), stop(0.7, '#fff', 0.02), stop(1, '#000', 0.18)].join(
    '',
  );
  const area = `width="600" height="${heightPx}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${area}><defs><linearGradient id="g">${stops}</linearGradient></defs><rect ${area} fill="#efefed"/><clipPath id="c"><path d="${outline}"/></clipPath><path d="${outline}" fill="${colour}"/><g clip-path="url(#c)">${print}<rect ${area} fill="url(#g)"/></g></svg>`;
}
