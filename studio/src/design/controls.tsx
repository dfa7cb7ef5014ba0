import { type ButtonHTMLAttributes, type CSSProperties, type ReactNode, useId } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly icon?: IconName;
  readonly look?: 'primary' | 'quiet' | 'danger';
  readonly isLarge?: boolean;
}

export function Button({ icon, look, isLarge = false, children, className = '', ...rest }: ButtonProps) {
  const classes = ['button', look, isLarge && 'large', className].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A button without words to see; its name is read out and shown on hover. */
export function IconButton({ icon, name, className = '', ...rest }: ButtonProps & { icon: IconName; name: string }) {
  return (
    <Button className={`icon-only ${className}`} aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: (id: string, hintId: string | undefined) => ReactNode;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children(id, hintId)}
      {hint !== undefined && (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}

export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
  /** More about it, shown on hover. */
  readonly hint?: string;
  /** Shown above the label. */
  readonly figure?: ReactNode;
  readonly isDisabled?: boolean;
}

interface ChoicesProps<Value> {
  readonly legend: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** The figures say it all; a name is read out and shown on hover, and that of the chosen one beside the legend. */
  readonly isPictured?: boolean;
  /** For where the choices speak for themselves; the legend is read out. */
  readonly isLegendHidden?: boolean;
  /** So many columns of one width, for many; otherwise each takes the room that it needs. */
  readonly columns?: number;
}

/** One of a few, all in sight. */
export function Choices<Value extends string | number>(props: ChoicesProps<Value>) {
  const { legend, options, value, onChoose, columns, isPictured = false, isLegendHidden = false } = props;
  const name = useId();
  return (
    <fieldset
      className={columns === undefined ? 'choices' : 'choices grid'}
      {...(columns !== undefined && { style: columnsStyle(columns) })}
    >
      <legend className={isLegendHidden ? 'visually-hidden' : 'label'}>
        {legend}
        {isPictured && <span className="chosen">{options.find((option) => option.value === value)?.label}</span>}
      </legend>
      {options.map((option) => (
        <label className="choice" key={option.value} title={isPictured ? option.label : option.hint}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isDisabled}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.figure}
            {isPictured ? <span className="visually-hidden">{option.label}</span> : option.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function columnsStyle(columns: number): CSSProperties {
  const style: CSSProperties & Record<'--columns', number> = { '--columns': columns };
  return style;
}

interface SelectProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of many. */
export function Select<Value extends string>({ label, hint, options, value, onChoose }: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      {(id, hintId) => (
        <select
          id={id}
          className="select"
          aria-describedby={hintId}
          value={value}
          onChange={({ target }) => onChoose(target.value as Value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function Switch({ label, hint, isOn, isDisabled = false, onSwitch }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={({ target }) => onSwitch(target.checked)}
      />
      <span>
        <span className="label">{label}</span>
        {hint !== undefined && (
          <>
            <br />
            <span className="hint">{hint}</span>
          </>
        )}
      </span>
    </label>
  );
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly shown?: string;
  readonly hint?: string;
  readonly onSlide: (value: number) => void;
}

export function Slider({ label, value, min, max, step, shown = String(value), hint, onSlide }: SliderProps) {
  return (
    <Field label={`${label}: ${shown}`} hint={hint}>
      {(id, hintId) => (
        <input
          id={id}
          type="range"
          className="slider"
          aria-describedby={hintId}
          {...{ value, min, max, step }}
          onChange={({ target }) => onSlide(target.valueAsNumber)}
        />
      )}
    </Field>
  );
}
