const STANDING_OVER =
  /\b(standing|stands|crouching|crouches|looming|looms|leaning|leans|bending|bends|kneeling|kneels) over (?=(?:an?|the|his|her|its|their|two|three|some)\b)/gi;

/** Who stands over somebody stands on the ground behind them, not in the air. */
export function readStandingOver(text: string): string {
  return text.replace(STANDING_OVER, '$1 behind ');
}
