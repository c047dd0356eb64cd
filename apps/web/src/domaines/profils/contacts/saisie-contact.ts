import type { Schemas } from '../../../api/client.js';
import { toTexte } from '../formes.js';
import type { Contact } from '../profil-academie-api.js';

type CreateContact = Schemas['CreateContactDto'];

export const LIBELLES_CHAMPS_CONTACT = {
  service: 'Fonction ou service',
  adresse: 'Adresse',
  condition: 'Condition d’accès',
  edition: 'Document',
  remarque: 'Remarque',
};

/** What the form holds: empty texts rather than nothing. */
export const toSaisie = (contact?: Contact) => ({
  service: contact?.service ?? '',
  domaine: contact?.domaine ?? ('accompagnement' as const),
  canal: contact?.canal ?? ('courriel' as const),
  adresse: contact?.adresse ?? '',
  statut: contact?.statut ?? ('actif' as const),
  perimetre: contact?.perimetre ?? ('academie' as const),
  departement: contact?.departement ?? '',
  type: contact?.type ?? ('' as const),
  condition: contact?.condition ?? '',
  edition: contact?.edition ?? '',
  remarque: contact?.remarque ?? '',
});

/** What the API receives. */
export function toContact(saisie: ReturnType<typeof toSaisie>): CreateContact {
  const { perimetre, departement, type, ...reste } = saisie;
  return {
    ...reste,
    perimetre,
    departement: perimetre === 'departement' ? toTexte(departement) : null,
    type: type === '' ? null : type,
    adresse: toTexte(saisie.adresse),
    condition: toTexte(saisie.condition),
    edition: toTexte(saisie.edition),
    remarque: toTexte(saisie.remarque),
  };
}
