/** What of somebody's head is seen from the side. */
export interface ProfileLook {
  /** `#rrggbb`. */
  readonly hairColour: string;
  readonly hair: 'short' | 'long' | 'none';
  readonly hasBeard: boolean;
}
