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

const DESK_WORKERS =
  '(?:programmer|developer|coder|software (?:engineer|developer)|web developer|hacker|data (?:scientist|analyst)|analyst|web designer|graphic designer|freelancer|remote worker|accountant|journalist|office worker|employee|startup founder|entrepreneur)s?';
/** "a programmer working late": whose work is done at a desk works there. */
const AT_WORK = new RegExp(
  `\\b(${DESK_WORKERS})(?: is| are| who is)? (?:working|coding|programming|debugging)((?: (?:late(?: at night)?|hard|overtime|remotely|alone|all night|intently|together))*)(?! (?:on|at(?! night)|with|in front|behind|together|out|late)\\b)`,
  'gi',
);
const LATE =
  /\b(?:working|works) (?:late|overtime|all night|through the night)(?: (?:at night|into the night|hours))?(?: (?:in|at) (?:the|an?|his|her|their) office)?(?! (?:on|at|with|in front|behind) (?:an?|the|his|her) (?:\w+ )?(?:desk|computer|laptop|machine|engine|car))/gi;

const FROM_HOME = /\b(?:working|works|work) (?:remotely )?(?:from|at) home(?: on (?:a|his|her|their) laptop)?\b/gi;
const TEAM =
  /\b(?:an? )?(?:\w+ )?team (?:of \w+ )?(?:is )?(?:collaborating|brainstorming|working(?: together)?|discussing(?: \w+)?) (?:around|at|on|over) (?=(?:an? |the )?(?:laptop|computer|table|whiteboard))/gi;

/** "working late at his computer", "sitting in front of a laptop": using it; "working at his desk": at it. "working from home": with a laptop in a room. */
export function readDeskWork(text: string): string {
  return text
    .replace(WORKING_ON, 'using ')
    .replace(SITTING_AT, 'using ')
    .replace(AT_DESK, '')
    .replace(AT_WORK, '$1 using a laptop at a desk')
    .replace(LATE, 'using a laptop at a desk in an office at night')
    .replace(FROM_HOME, 'using a laptop at a desk in a living room')
    .replace(TEAM, 'four people sitting at a table with ');
}
