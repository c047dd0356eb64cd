import { CreateActionLocaleDto } from '@focale/api-client';
import { etatOfAnnee, LIBELLES_STATUTS_ACTION_LOCALE } from '@focale/domaine';
import { DataTable, StatusBadge, formatDate, formatEcheance } from '@focale/ui';
import { toCopie } from '../../../cadres/formulaire/index.js';
import { BoutonGeste, GestesDeLigne } from '../../../cadres/gestes/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { TONES_ACTION } from '../libelles.js';
import { toAjout, toCorrection, toRetrait } from './actions-api.js';
import type { ActionLocale } from './actions-api.js';
import { FormulaireAction } from './formulaire-action.js';

type Statut = ActionLocale['statut'];

/** What the next click means from each state. */
const SUITES: Readonly<Record<Statut, readonly { statut: Statut; libelle: string }[]>> = {
  a_faire: [
    { statut: 'en_cours', libelle: 'commencer' },
    { statut: 'fait', libelle: 'fait' },
  ],
  en_cours: [{ statut: 'fait', libelle: 'fait' }],
  fait: [{ statut: 'en_cours', libelle: 'rouvrir' }],
  abandonnee: [{ statut: 'a_faire', libelle: 'reprendre' }],
};

interface Props {
  ecole: Ecole;
  actions: readonly ActionLocale[];
  legende: string;
}

/** Local actions: the state of each changes in one click. */
export function ListeActions({ ecole, actions, legende }: Props) {
  const aujourdhui = useAujourdhui();
  const enCours = etatOfAnnee(ecole.annee, aujourdhui) === 'en_cours';
  return (
    <DataTable
      caption={legende}
      rows={actions}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Action', cell: ({ intitule }) => intitule },
        { title: 'Qui', cell: ({ responsable }) => responsable ?? '–' },
        {
          title: 'Échéance',
          cell: ({ echeance, enRetard, statut }) => {
            if (!echeance) return '–';
            const texte = enCours ? formatEcheance(echeance, aujourdhui) : formatDate(echeance);
            if (enRetard) return <span className="lien-retard">{texte}</span>;
            return statut === 'fait' || statut === 'abandonnee' ? '–' : texte;
          },
        },
        {
          title: 'État',
          cell: ({ statut }) => (
            <StatusBadge tone={TONES_ACTION[statut]}>{LIBELLES_STATUTS_ACTION_LOCALE[statut]}</StatusBadge>
          ),
        },
        { title: 'Gestes', cell: (action) => <Gestes ecole={ecole} action={action} /> },
      ]}
    />
  );
}

/** One click for the usual next state, undone as easily; the rest in a dialog. */
function Gestes({ ecole, action }: { ecole: Ecole; action: ActionLocale }) {
  const { actionsPossibles, id, intitule, statut, version } = action;
  const envoi = toCorrection(ecole, id);
  if (!actionsPossibles.includes('modifier')) return null;
  return (
    <GestesDeLigne
      precision={intitule}
      actions={actionsPossibles}
      correction={{
        titre: 'Modifier l’action',
        formulaire: (close) => <FormulaireAction ecole={ecole} action={action} onDone={close} />,
      }}
      retrait={{
        envoi: toRetrait(ecole, action),
        succes: 'Action supprimée',
        ajout: toAjout(ecole),
        copie: { ...toCopie(CreateActionLocaleDto, action), reunion: action.reunion },
      }}
    >
      {SUITES[statut].map((suite) => (
        <BoutonGeste
          key={suite.statut}
          precision={intitule}
          geste={{
            envoi,
            corps: { statut: suite.statut, version },
            succes: `Action : ${LIBELLES_STATUTS_ACTION_LOCALE[suite.statut].toLowerCase()}`,
            annulation: (ecrite) => ({ envoi, corps: { statut, version: ecrite.version } }),
          }}
        >
          {suite.libelle}
        </BoutonGeste>
      ))}
    </GestesDeLigne>
  );
}
