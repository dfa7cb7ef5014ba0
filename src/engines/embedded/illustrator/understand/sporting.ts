const SPORTS =
  'skateboarding|surfing|skiing|snowboarding|ice[- ]skating|roller[- ]skating|cycling|biking|sledding|juggling|fishing|paragliding|kayaking';
const SPORTING = new RegExp(
  `\\b(an?|the|two|three|four|five) (${SPORTS}) ((?:[a-z-]+ )?(?:dogs?|cats?|pup(?:py|pies)|kittens?|bears?|pandas?|penguins?|rabbits?|bunn(?:y|ies)|monkeys?|foxe?s?|frogs?|raccoons?|robots?|dinosaurs?|elephants?|lions?|tigers?|owls?|ducks?|pigs?|aliens?|astronauts?|santa|grandmas?|grandpas?|wom[ae]n|m[ae]n|boys?|girls?|bulldogs?|corgis?|sloths?|koalas?|squirrels?|mice|mouse|hamsters?))\\b`,
  'gi',
);

/** "a skateboarding dog" is a dog that does so. */
export function readSporting(text: string): string {
  return text.replace(SPORTING, '$1 $3 $2');
}
