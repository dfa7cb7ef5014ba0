/** Puts text between the `<!-- name -->` and `<!-- /name -->` marks of a page. Throws when the page has no such marks. */
export function replaceSection(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new RangeError(`The page has no section between ${open} and ${close}.`);
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`;
}
