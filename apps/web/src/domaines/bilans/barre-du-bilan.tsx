import { Button, Icon, buttonClass, formatHeure, formatPluriel, useToast } from '@focale/ui';
import { useState } from 'react';
import { useGeste } from '../../cadres/gestes/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAdresseDuDocument, toEtape, toRetraitDePresentation } from './bilans-api.js';
import type { Bilan } from './bilans-api.js';
import type { Enregistreur, EtatDEnregistrement } from './enregistreur.js';
import { DialogueDEtape } from './etapes-du-bilan.js';
import type { EtapeDemandee } from './etapes-du-bilan.js';
import { Historique } from './historique.js';

interface BarreDuBilanProps {
  ecole: Ecole;
  bilan: Bilan;
  etat: EtatDEnregistrement;
  sien: boolean;
  enregistreur: Enregistreur;
}

const DOCUMENTS = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
  ['synthese', 'En deux pages'],
] as const;

/** At the foot of the screen: what is saved, the documents, and the next step. */
export function BarreDuBilan({ ecole, bilan, etat, sien, enregistreur }: BarreDuBilanProps) {
  const [demande, setDemande] = useState<EtapeDemandee | 'historique'>();
  const { run, pending } = useGeste();
  const toast = useToast();
  const { agent } = bilan;
  const may = (action: Bilan['actionsPossibles'][number]): boolean => bilan.actionsPossibles.includes(action);

  /** A step is taken on what is on screen: what is typed leaves first. */
  const take = async (etape: 'soumission' | 'validation', succes: string): Promise<void> => {
    if (!(await enregistreur.flush())) {
      toast('Ce que vous avez écrit n’est pas encore enregistré : l’étape attend.');
      return;
    }
    run({
      envoi: toEtape(ecole, agent.id, etape),
      corps: { version: enregistreur.getInstantane().bilan.version },
      succes,
    });
  };
  return (
    <div className="bilan-barre">
      <p className="gris petit" role="status">
        {toPhraseDEtat(etat)}
        {toPhraseDesVides(bilan)}
      </p>
      <div className="actions">
        <Button small variant="tertiary" onClick={() => setDemande('historique')}>
          Historique
        </Button>
        {DOCUMENTS.map(([format, libelle]) => (
          <a
            key={format}
            className={buttonClass('secondary', true)}
            href={toAdresseDuDocument(ecole, agent.id, format)}
            download
          >
            <Icon name="document" /> {libelle}
          </a>
        ))}
        {may('renvoyer') ? (
          <Button small variant="secondary" onClick={() => setDemande('renvoi')}>
            Renvoyer
          </Button>
        ) : null}
        {may('annuler_presentation') ? (
          <Button
            small
            variant="tertiary"
            busy={pending}
            onClick={() =>
              run({
                envoi: toRetraitDePresentation(ecole, agent.id),
                corps: { version: bilan.version },
                succes: 'Présentation retirée',
              })
            }
          >
            Retirer la présentation
          </Button>
        ) : null}
        {may('soumettre') ? (
          <Button small busy={pending} onClick={() => void take('soumission', 'Bilan remis à la direction')}>
            Remettre{sien ? '' : ' à la place de son auteur'}
          </Button>
        ) : null}
        {may('valider') ? (
          <Button small busy={pending} onClick={() => void take('validation', 'Bilan validé')}>
            Valider
          </Button>
        ) : null}
        {may('presenter') ? (
          <Button small onClick={() => setDemande('presentation')}>
            Déclarer la présentation au CA
          </Button>
        ) : null}
        {may('transmettre') ? (
          <Button small onClick={() => setDemande('transmission')}>
            Transmettre
          </Button>
        ) : null}
      </div>
      {demande === 'historique' ? (
        <Historique
          ecole={ecole}
          bilan={bilan}
          enregistreur={may('modifier') ? enregistreur : undefined}
          onClose={() => setDemande(undefined)}
        />
      ) : null}
      {demande && demande !== 'historique' ? (
        <DialogueDEtape ecole={ecole} bilan={bilan} etape={demande} onClose={() => setDemande(undefined)} />
      ) : null}
    </div>
  );
}

function toPhraseDEtat(etat: EtatDEnregistrement): string {
  switch (etat.nom) {
    case 'repos':
      return etat.le ? `Enregistré à ${formatHeure(etat.le.toISOString())}. ` : '';
    case 'saisie':
    case 'envoi':
      return 'Enregistrement… ';
    case 'attente':
      return 'Le serveur ne répond pas : gardé sur cet appareil, nouvel essai dans un instant. ';
    case 'refus':
      return `Non enregistré, gardé sur cet appareil : ${etat.phrase} `;
  }
}

const toPhraseDesVides = ({ remplissage: { blocs, remplis }, actionsPossibles }: Bilan): string => {
  const vides = blocs - remplis;
  if (vides <= 0 || !actionsPossibles.includes('soumettre')) return '';
  return `${formatPluriel(vides, 'bloc vide', 'blocs vides')} : le bilan peut être remis sans ${vides > 1 ? 'eux' : 'lui'}.`;
};
