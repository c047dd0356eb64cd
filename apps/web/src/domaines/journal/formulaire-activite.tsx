import { CreateActiviteDto } from '@focale/api-client';
import { formatDate, formatDuree } from '@focale/ui';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './journal-api.js';
import type { Activite } from './journal-api.js';

const USUELLES = [15, 30, 45, 60, 90, 120, 180, 240, 360];

/** Notes an activity in a few seconds: everything has a likely value already. */
export function AjoutActivite({ ecole }: { ecole: Ecole }) {
  const date = useAujourdhui();
  const formulaire = useFormulaire({
    regles: CreateActiviteDto,
    envoi: toAjout(ecole),
    titre: 'Noter une activité',
    defaut: { date, fonction: 'accompagner', dureeMinutes: 30 },
    succes: 'Activité notée',
    suivante: ({ fonction }) => ({ date, fonction, dureeMinutes: 30 }),
    focus: 'note',
  });
  return (
    <section className="carte pile">
      <h2>Noter une activité</h2>
      <Formulaire
        de={formulaire}
        nom="Noter une activité"
        action="Noter"
        className="pile"
        quiVoit={<QuiVoit>Cette ligne est privée. N’y écrivez aucun nom d’élève.</QuiVoit>}
      >
        <Champs de={formulaire} />
      </Formulaire>
    </section>
  );
}

interface CorrectionProps {
  ecole: Ecole;
  activite: Activite;
  onClose: () => void;
}

/** Corrects an activity. */
export function CorrectionActivite({ ecole, activite, onClose }: CorrectionProps) {
  const formulaire = useFormulaire({
    regles: CreateActiviteDto,
    envoi: toCorrection(ecole, activite.id),
    titre: `Activité du ${formatDate(activite.date)}`,
    lue: activite,
    succes: 'Activité modifiée',
    onEcrit: onClose,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onClose}>
      <Champs de={formulaire} />
    </Formulaire>
  );
}

function Champs({ de }: { de: FormulaireOuvert<typeof CreateActiviteDto> }) {
  return (
    <>
      <div className="champs">
        <Champ de={de} nom="date" max={useAujourdhui()} />
        <Champ de={de} nom="fonction" />
        <Champ de={de} nom="dureeMinutes" options={listDurees(Number(useValeur(de, 'dureeMinutes')))} />
      </div>
      <div className="champs">
        <Champ de={de} nom="public" placeholder="Équipe de mathématiques" />
        <Champ de={de} nom="nombre" />
      </div>
      <Champ de={de} nom="note" />
    </>
  );
}

/** The usual durations, and the one entered elsewhere when it is not among them. */
function listDurees(actuelle: number) {
  const toutes = [...new Set([...USUELLES, actuelle])].sort((a, b) => a - b);
  return toutes.map((minutes) => ({ value: String(minutes), label: formatDuree(minutes) }));
}
