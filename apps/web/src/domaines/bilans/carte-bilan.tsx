import { PresentBilanDto } from '@focale/api-client';
import { Button, Icon, StatusBadge, buttonClass, formatDate } from '@focale/ui';
import { useState } from 'react';
import { toApiUrl } from '../../api/client.js';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';
import { useGeste } from '../../cadres/gestes/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toPresentation, toRetrait } from './bilans-api.js';
import type { Bilan } from './bilans-api.js';

/** One bilan: its state, its PDF, and the date on which it was presented. */
export function CarteBilan({ ecole, bilan }: { ecole: Ecole; bilan: Bilan }) {
  const [edition, setEdition] = useState(false);
  const { run, pending } = useGeste();
  const nom = `${bilan.agent.prenom} ${bilan.agent.nom}`;
  const presente = bilan.etat === 'presente';
  return (
    <article className="carte pile">
      <div className="section-titre">
        <h2>{nom}</h2>
        <StatusBadge tone={presente ? 'fait' : 'cours'}>
          {presente && bilan.presenteLe ? `présenté le ${formatDate(bilan.presenteLe)}` : 'en préparation'}
        </StatusBadge>
      </div>
      {bilan.arrete ? (
        <p className="gris petit">Son document garde les chiffres du jour où la présentation a été notée.</p>
      ) : null}
      <div className="actions">
        <a
          className={buttonClass('secondary')}
          href={toApiUrl(`${ecole.base}/bilans/${bilan.agent.id}/document`, { format: 'pdf' })}
          download
        >
          <Icon name="document" /> Télécharger le PDF<span className="sr"> de {nom}</span>
        </a>
        {bilan.actionsPossibles.includes('presenter') && !edition ? (
          <Button onClick={() => setEdition(true)}>Déclarer la présentation au CA</Button>
        ) : null}
        {bilan.actionsPossibles.includes('annuler_presentation') ? (
          <Button
            variant="tertiary"
            busy={pending}
            onClick={() =>
              run({
                envoi: toRetrait(ecole, bilan),
                corps: { version: bilan.version },
                succes: 'Présentation retirée',
              })
            }
          >
            Retirer la présentation
          </Button>
        ) : null}
      </div>
      {edition ? <FormulairePresentation ecole={ecole} bilan={bilan} onDone={() => setEdition(false)} /> : null}
    </article>
  );
}

/** A step, done on a bilan as it was read. */
function FormulairePresentation({ ecole, bilan, onDone }: { ecole: Ecole; bilan: Bilan; onDone: () => void }) {
  const formulaire = useFormulaire({
    regles: PresentBilanDto,
    envoi: toPresentation(ecole, bilan),
    titre: `Présentation du bilan de ${bilan.agent.prenom} ${bilan.agent.nom}`,
    lue: { version: bilan.version },
    propose: { date: useAujourdhui() },
    aRelire: true,
    succes: 'Présentation enregistrée',
    onEcrit: onDone,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onDone}>
      <Champ de={formulaire} nom="date" libelle="Date du conseil d’administration" />
    </Formulaire>
  );
}
