/** The prompt without the addresses of references: `a mug [1] on a desk` becomes `a mug on a desk`. */
export function withoutAddresses(prompt: string): string {
  return prompt
    .replace(/\s*\[\d{1,9}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
