/** What a personal calendar holds: the lines of one's own functions, or all those of one's schools. */
export const PORTEES_CALENDRIER = ['mes_lignes', 'etablissements'] as const;

export type PorteeCalendrier = (typeof PORTEES_CALENDRIER)[number];

export const LIBELLES_PORTEES_CALENDRIER: Readonly<Record<PorteeCalendrier, string>> = {
  mes_lignes: 'Les lignes de mes fonctions et celles dont je suis en charge',
  etablissements: 'Toutes les lignes de mes établissements',
};
