import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import { useAddContact, useRemoveContact } from '../profil-academie-api.js';
import type { CheminAcademie, Contact } from '../profil-academie-api.js';
import { FormulaireContact } from './formulaire-contact.js';
import { toContact, toSaisie } from './saisie-contact.js';

/** Change a contact, or remove it: undone as easily. */
export function GestesContact({ academie, contact }: { academie: CheminAcademie; contact: Contact }) {
  const [edition, setEdition] = useState(false);
  const remove = useRemoveContact(academie);
  const add = useAddContact(academie);
  const toast = useToast();
  const { actionsPossibles, service } = contact;
  return (
    <span className="rang">
      {actionsPossibles.includes('modifier') ? (
        <button type="button" className="lien" onClick={() => setEdition(true)}>
          modifier<span className="sr"> : {service}</span>
        </button>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <button
          type="button"
          className="lien"
          onClick={() =>
            remove.mutate(contact.id, {
              onSuccess: () => toast('Contact retiré', () => add.mutate(toContact(toSaisie(contact)))),
              onError: (error) => toast(error.message),
            })
          }
        >
          retirer<span className="sr"> : {service}</span>
        </button>
      ) : null}
      {edition ? (
        <Dialog title="Modifier le contact" onClose={() => setEdition(false)}>
          <FormulaireContact academie={academie} contact={contact} onDone={() => setEdition(false)} />
        </Dialog>
      ) : null}
    </span>
  );
}
