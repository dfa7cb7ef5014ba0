/** Concepts that are worn: "a girl in a red dress", "with a hat" mean wearing. */
export const CLOTHING_CONCEPTS: ReadonlySet<string> = new Set(
  'dress|t-shirt|coat|jeans|necktie|scarf|gloves|socks|kimono|sari|shorts|bikini|one-piece-swimsuit|womans-clothes|lab-coat|safety-vest|martial-arts-uniform|running-shirt|top-hat|billed-cap|womans-hat|graduation-cap|rescue-workers-helmet|military-helmet|crown|glasses|sunglasses|goggles|diving-mask|ring|prayer-beads|running-shoe|high-heeled-shoe|hiking-boot|womans-boot|mans-shoe|ballet-shoes|thong-sandal|womans-sandal|flat-shoe|headphone|backpack|watch|cape|helmet|armour|mask|bow-tie|hat|suit|spacesuit|hoodie|sweater|wizard-hat|cowboy-hat|hard-hat|apron|boots|necklace|raincoat'.split(
    '|',
  ),
);
