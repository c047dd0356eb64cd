import type { ButtonHTMLAttributes } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

/** The classes of a button, for a link that must look like one. */
export function buttonClass(variant: ButtonVariant = 'primary', small = false): string {
  const classes = ['fr-btn', 'sans-souligne'];
  if (variant === 'secondary') classes.push('fr-btn--secondary');
  if (variant === 'tertiary') classes.push('fr-btn--tertiary');
  if (small) classes.push('fr-btn--sm');
  return classes.join(' ');
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: ButtonVariant;
  small?: boolean;
  /** True while the request runs: the button stays focusable and says so. */
  busy?: boolean;
}

/** A button. `type` is "button" unless told, so that none submits a form by accident. */
export function Button({ variant = 'primary', small = false, busy = false, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(variant, small)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {busy ? '…' : null}
    </button>
  );
}
