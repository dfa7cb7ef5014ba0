import { type Brush, type Svg, tone } from '../../brush.ts';
import { path, stroke } from '../../shapes.ts';

/** The head of a rose from the side, 400 wide and 400 high around (260, 200). */
export function roseHead(brush: Brush, colour: string): Svg {
  return [
    path(
      'M80 170 Q40 300 160 370 Q260 420 360 370 Q480 300 440 170 Q400 100 260 90 Q120 100 80 170Z',
      brush.ball(tone(colour, -0.2)),
    ),
    path('M260 386 Q100 370 66 180 Q120 200 170 260 Q210 330 260 386Z', brush.slab(tone(colour, 0.06))),
    path('M260 386 Q420 370 454 180 Q400 200 350 260 Q310 330 260 386Z', brush.slab(tone(colour, -0.14))),
    path('M110 150 Q150 40 260 20 Q370 40 410 150 Q400 300 260 340 Q120 300 110 150Z', brush.ball(colour)),
    path('M150 130 Q200 60 280 56 Q360 70 372 130 Q360 240 260 280 Q160 240 150 130Z', brush.ball(tone(colour, -0.12))),
    path('M190 130 Q220 84 270 86 Q330 92 336 134 Q326 200 262 226 Q200 200 190 130Z', brush.ball(tone(colour, 0.05))),
    path(
      'M224 136 Q240 106 270 110 Q304 116 302 142 Q296 176 264 186 Q232 176 224 136Z',
      brush.ball(tone(colour, -0.25)),
    ),
    stroke(
      'M116 160 Q170 250 262 290 Q350 250 404 160 M196 150 Q230 206 270 190 Q310 160 290 130 Q264 110 246 140',
      tone(colour, 0.35),
      6,
    ),
    path('M140 120 Q180 50 250 36 Q180 80 160 150Z', '#ffffff33'),
  ];
}
