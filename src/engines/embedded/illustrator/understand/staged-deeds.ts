const WHO =
  '((?:an? |the |two |his |her )?(?:young |old |handsome |happy |elderly )*(?:m[ae]n|guy|boyfriend|prince|knight|soldier|groom|woman))';
const PROPOSING = new RegExp(
  `\\b${WHO} (?:is )?(?:proposing(?: marriage)?|popping the question) to ((?:an?|the|his|her) (?:[a-z]+ )?(?:woman|girlfriend|fianc[eé]e|lady|princess|man|boyfriend|partner|girl))(?: (?:while )?(?:kneeling |down )?on one knee)?(?: with (?:an?|the) (?:diamond |engagement )?ring)?\\b`,
  'gi',
);
const ORCHESTRA =
  /\b(?:(?:an?|the) )?(?:orchestra(?:l)? |music |symphony )?conductor (?:is )?(?:leading|conducting|directing|in front of|before|with) (?:(?:an?|the|his|her) )?(?:\w+ )?(?:orchestra|symphony|musicians)\b/gi;
const SERVING =
  /\b((?:serv|bring|deliver|carry)(?:es|ing|s)) (?:some |the |their )?(?:food|meals?|dishes|dinner|lunch|appetizers)(?: (to (?:an?|the|some) [a-z]+))?/gi;
const FIELDS: Readonly<Record<string, string>> = {
  'soccer|football|rugby': 'on a soccer field',
  'basketball|volleyball|handball': 'on a basketball court',
  'baseball|softball': 'on a baseball field',
};
const WINNING = Object.entries(FIELDS).map(
  ([sports, field]) =>
    [
      new RegExp(
        `\\b(?:an? |the )?(?:\\w+ )?(?:${sports}) (?:team|players|teammates) (?:are |is )?(?:celebrating|cheering|celebrates|winning)(?: together)?(?: (?:after |an?|the|their|winning|scoring|victory|goal|win|championship|trophy|cup|touchdown|title|match|game)\\b)*`,
        'gi',
      ),
      field,
    ] as const,
);
const HAIRCUT =
  /\b(?:an? |the )?(barber|hairdresser|hairstylist|stylist) (?:is )?(?:cutting|trimming|styling|cuts|doing) (?:an?|the|his|her) ((?:young |old |little )?(?:man|woman|boy|girl|client|customer|child))(?:'s|’s) (?:hair|beard)(?! in)/gi;

/** Deeds of which one has a part and the other another, told as they are seen. */
export function readStagedDeeds(text: string): string {
  const staged = text
    .replace(PROPOSING, '$1 kneeling on one knee next to $2 standing, he is holding a ring')
    .replace(ORCHESTRA, 'a conductor with four musicians playing the violin on stage')
    .replace(
      SERVING,
      (_whole, deed: string, to: string | undefined) => `${deed} a tray of sandwiches${to ? ` ${to}` : ''}`,
    )
    .replace(HAIRCUT, 'a $1 holding scissors next to a $2 sitting in a chair in a barbershop');
  return WINNING.reduce(
    (said, [team, field]) =>
      said.replace(team, (whole) =>
        /\b(?:on|in|at) /.test(text.slice(text.indexOf(whole) + whole.length))
          ? 'five people in red t-shirts arms-raised'
          : `five people in red t-shirts arms-raised ${field}`,
      ),
    staged,
  );
}
