const HOW =
  '(?:(?:late|hard|away|remotely|alone|quietly|all night|overnight|at night|from home|busily|busy|happily|intently|together|again|still) ){0,3}';
const OWNED =
  '(?:(?:an?|the|his|her|their|my|its|old|new|big|large|white|black|grey|gray|two|several|wooden|messy) ){0,4}';
const MACHINE = `(?=${OWNED}(?:desktop |laptop |personal |desk )?(?:computer|laptop|pc|notebook computer|macbook|typewriter|sewing machine)s?\\b)`;
const WORK = '(?:work|works|working|study|studying|code|coding|play games|playing games|gaming)';
const SIT = '(?:sitting|sits|seated|sat)';
const WORKING_ON = new RegExp(
  `\\b(?:${SIT} )?(?:and )?${WORK} ${HOW}(?:at|on|in front of|behind|with) ${MACHINE}`,
  'gi',
);
const SITTING_AT = new RegExp(`\\b(?:${SIT} ${HOW}(?:at|in front of|behind)|at) ${MACHINE}`, 'gi');
const AT_DESK = new RegExp(`\\b(?:${SIT} )?(?:and )?${WORK} ${HOW}(?=(?:at|behind) ${OWNED}desk\\b)`, 'gi');

const FROM_HOME = /\b(?:working|works|work) (?:remotely )?(?:from|at) home(?: on (?:a|his|her|their) laptop)?\b/gi;
const TEAM =
  /\b(?:an? )?(?:\w+ )?team (?:of \w+ )?(?:is )?(?:collaborating|brainstorming|working(?: together)?|discussing(?: \w+)?) (?:around|at|on|over) (?=(?:an? |the )?(?:laptop|computer|table|whiteboard))/gi;

/** "working late at his computer", "sitting in front of a laptop": using it; "working at his desk": at it. "working from home": with a laptop in a room. */
export function readDeskWork(text: string): string {
  return text
    .replace(WORKING_ON, 'using ')
    .replace(SITTING_AT, 'using ')
    .replace(AT_DESK, '')
    .replace(FROM_HOME, 'using a laptop at a desk in a living room')
    .replace(TEAM, 'four people sitting at a table with ');
}
