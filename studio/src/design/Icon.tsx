import { ICONS, type IconName } from './icons.ts';

/** Decoration: what it means is said beside it, or by the control that it stands in. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
