import { Dialog, useToast } from '@focale/ui';
import { useState } from 'react';
import { useAddRessource, useRemoveRessource } from '../profil-academie-api.js';
import type { CheminAcademie, Ressource } from '../profil-academie-api.js';
import { FormulaireRessource } from './formulaire-ressource.js';
import { useVerification } from './use-verification.js';

interface Props {
  academie: CheminAcademie;
  ressource: Ressource;
  themes: readonly string[];
}

/** What can be done with one resource, each in one click but the change. */
export function GestesRessource({ academie, ressource, themes }: Props) {
  const [edition, setEdition] = useState(false);
  const { mark } = useVerification(academie);
  const remove = useRemoveRessource(academie);
  const add = useAddRessource(academie);
  const toast = useToast();
  const { titre, adresse, edition: sienne, themes: siens, remarque, morte, actionsPossibles } = ressource;
  const undo = () => add.mutate({ titre, adresse, edition: sienne, themes: siens, remarque });
  return (
    <span className="rang">
      {actionsPossibles.includes('verifier') ? (
        <>
          <Geste titre={titre} onClick={() => mark([ressource], false)}>
            vérifiée aujourd’hui
          </Geste>
          {morte ? null : (
            <Geste titre={titre} onClick={() => mark([ressource], true)}>
              lien mort
            </Geste>
          )}
        </>
      ) : null}
      {actionsPossibles.includes('modifier') ? (
        <Geste titre={titre} onClick={() => setEdition(true)}>
          {adresse ? 'modifier' : 'donner l’adresse'}
        </Geste>
      ) : null}
      {actionsPossibles.includes('supprimer') ? (
        <Geste
          titre={titre}
          onClick={() =>
            remove.mutate(ressource.id, {
              onSuccess: () => toast('Ressource retirée', undo),
              onError: (error) => toast(error.message),
            })
          }
        >
          retirer
        </Geste>
      ) : null}
      {edition ? (
        <Dialog title="Modifier la ressource" onClose={() => setEdition(false)}>
          <FormulaireRessource
            academie={academie}
            ressource={ressource}
            themes={themes}
            onDone={() => setEdition(false)}
          />
        </Dialog>
      ) : null}
    </span>
  );
}

function Geste({ titre, onClick, children }: { titre: string; onClick: () => void; children: string }) {
  return (
    <button type="button" className="lien" onClick={onClick}>
      {children}
      <span className="sr"> : {titre}</span>
    </button>
  );
}
