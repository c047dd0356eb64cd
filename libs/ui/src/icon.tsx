const TRACES = {
  coche: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm6 9 6 6 6-6',
  suivant: 'm9 6 6 6-6 6',
  horloge: 'M12 7v5l3.5 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  alerte: 'M12 9v5m0 3v.5M12 3.5 2.5 20h19L12 3.5Z',
  cercle: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z',
  encours: 'M12 4a8 8 0 1 0 8 8M12 4v8h8',
  oeil: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  croix: 'm6 6 12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  personne: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.8-4 4-5.5 7.5-5.5s6.7 1.5 7.5 5.5',
  document: 'M6 3h8l4 4v14H6V3Zm8 0v4h4M9 12h6m-6 4h6',
  sans: 'M5 12h14',
  eclair: 'M13 3 5 13.5h6L10.5 21 19 10.5h-6L13 3Z',
} as const;

export type IconName = keyof typeof TRACES;

/** A decorative pictogram: hidden from assistive technology, since the text beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icone"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={TRACES[name]} />
    </svg>
  );
}
