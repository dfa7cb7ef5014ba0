const CARRIER =
  'van|camper van|campervan|camper|minivan|bus|minibus|car|jeep|suv|station wagon|truck|pickup|taxi|land rover|beetle';
const ON_ROOF = new RegExp(
  `\\b(${CARRIER})\\b([^.;]*?),? (?:with )?((?:an? |two |three )?(?:[a-z-]+ )?[a-z]+s?)(?: strapped| tied| mounted| stacked)? on (?:the|its|top of the) roof(?: rack)?\\b`,
  'i',
);

/** "a van on a beach, surfboards on the roof": the roof is the van's. */
export function readCarRoofs(text: string): string {
  return text.replace(
    ON_ROOF,
    (_whole, carrier: string, between: string, load: string) => `${carrier} with ${load.trim()} on top${between}`,
  );
}
