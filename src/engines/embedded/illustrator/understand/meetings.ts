const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const GROUP =
  '(?:team|staff|group of (?:co-?workers|colleagues|employees|professionals|business ?people|office workers|entrepreneurs|designers|engineers|developers)|co-?workers|colleagues|employees)';
const DEED =
  '(?:meeting|brainstorming|collaborating|having a meeting|having a discussion|working together|in an? (?:meeting|conference|board) ?room|in a meeting|at a meeting|(?:discussing|reviewing|planning)(?: (?:an?|the|their|new|some))*(?: (?:project|plan|idea|strategy|design|report|result|budget|business|work|thing)s?)?|(?:sitting |gathered |standing )?(?:around|round|at) (?:a|the|their) (?:conference |meeting |large |big |long |round |office )*(?:table|desk))';
const TEAM = new RegExp(
  `\\b(?:(${NUMBER}) |(?:an? |the |our |several |some ))?(?:(?:startup|marketing|design|business|sales|software|creative|diverse|small|corporate|office|young|product|development|happy|professional) ){0,2}${GROUP} (?:is |are |who are |that is )?${DEED}(?! (?:point|place)\\b)`,
  'gi',
);
/** How many meet where no number is said. */
const USUAL = 'five';

/** "a startup team brainstorming", "colleagues around a table": people of an office at a meeting, as many as are said. */
export function readMeetings(text: string): string {
  return text.replace(
    TEAM,
    (whole, count = USUAL) =>
      `${count} office workers in a meeting${/room$/i.test(whole) ? ' in a conference room' : ''}`,
  );
}
