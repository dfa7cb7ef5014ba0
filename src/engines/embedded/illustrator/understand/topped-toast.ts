const EGG = '(?:an? |two |some )?(?:(?:poached|fried|soft|boiled|runny|sunny[- ]side[- ]up) )*eggs?';
const AVOCADO = /\bavocado (?:on )?toasts?\b/i;
const WITH_EGG = new RegExp(`\\bavocado toasts?,? (?:(?:topped )?with|and) ${EGG}(?:(?:,? and|,) (?=\\w))?`, 'gi');

/** "avocado toast with a poached egg and cherry tomatoes": one dish, of which the drawing shows all. */
export function readToppedToast(text: string): string {
  if (!AVOCADO.test(text)) return text;
  return text.replace(WITH_EGG, (whole) =>
    /(?:and|,) $/i.test(whole) ? 'egg avocado toast with ' : 'egg avocado toast',
  );
}
