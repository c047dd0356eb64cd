/** What became of a message of the platform. */
export const LIBELLES_ETATS_COURRIEL = {
  en_attente: 'Dans la file',
  en_cours: 'En cours d’envoi',
  differe: 'Différé',
  en_boite: 'Gardé ici, sans serveur de courriel',
  envoye: 'Accepté par le serveur',
  echoue: 'Refusé',
  inconnu: 'Sort inconnu',
  annule: 'Annulé',
} as const;

export type EtatCourriel = keyof typeof LIBELLES_ETATS_COURRIEL;
