import { Alert, formatDate } from '@focale/ui';
import { Link, useParams } from 'react-router';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { peut, useSession } from '../agents/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { BarreDuBilan } from './barre-du-bilan.js';
import { useBilan, useCommentaires } from './bilans-api.js';
import { BlocDuBilan } from './bloc-du-bilan.js';
import type { Bilan } from './bilans-api.js';
import { NonEnregistre } from './conflit-de-bloc.js';
import { toAffiche } from './fusion-de-bilan.js';
import { toTitreDeBilan } from './mots-du-bilan.js';
import { BandeDesBlocs, PlanDesBlocs } from './plan-des-blocs.js';
import { useRedaction } from './use-redaction.js';
import './bilan.css';

/** The yearly bilan of one person: read, rewritten, commented, and its steps taken. */
export function PageBilan() {
  const ecole = useEcole();
  const { agent = '' } = useParams();
  const session = useSession().data;
  const bilan = useBilan(ecole, agent);
  const isSien = (lu: Bilan): boolean => session?.agent.id === lu.agent.id;
  return (
    <DetailPage
      query={bilan}
      name="Bilan"
      head={(lu) => ({
        title: toTitreDeBilan(lu, isSien(lu)),
        fil: <Link to={`${ecole.base}/bilans`}>Bilans</Link>,
        sous: toSous(lu),
      })}
    >
      {(lu) => <Redaction key={lu.agent.id} ecole={ecole} adresse={agent} lu={lu} sien={isSien(lu)} />}
    </DetailPage>
  );
}

const toSous = ({ annee, etablissement, edition, presentateur, observation }: Bilan): string =>
  [
    `Bilan d’activité ${annee}`,
    etablissement.nom,
    ...(edition > 1 ? [`édition ${edition}, après correction`] : []),
    ...(presentateur ? [`présenté par ${presentateur}`] : []),
    ...(observation ? [`observation du conseil : ${observation}`] : []),
  ].join(' · ');

interface RedactionProps {
  ecole: Ecole;
  /** Whose bilan, as the address names them. */
  adresse: string;
  lu: Bilan;
  sien: boolean;
}

function Redaction({ ecole, adresse, lu, sien }: RedactionProps) {
  const { bilan, saisies, etat, enregistreur } = useRedaction(ecole, adresse, lu);
  const lisibles = peut(useSession().data, 'bilans.comment', ecole.uai);
  const commentaires = useCommentaires(ecole, bilan.agent.id, lisibles).data?.elements ?? [];
  const modifiable = bilan.actionsPossibles.includes('modifier');
  const blocs = bilan.blocs
    .map((bloc) => (modifiable ? toAffiche(bloc, saisies[bloc.code]) : bloc))
    .sort((un, autre) => un.rang - autre.rang);

  /** Gives each block the rank of where it now stands. */
  const move = (code: string, pas: -1 | 1): void => {
    const ordre = blocs.map((bloc) => bloc.code);
    const de = ordre.indexOf(code);
    ordre.splice(de, 1);
    ordre.splice(de + pas, 0, code);
    const bouges = ordre
      .map((nom, place) => [nom, { rang: place + 1 }] as const)
      .filter(([nom, { rang }]) => blocs.find((bloc) => bloc.code === nom)?.rang !== rang);
    enregistreur.changeTous(Object.fromEntries(bouges));
  };

  return (
    <>
      {bilan.renvoi && bilan.etat === 'en_preparation' ? (
        <Alert tone="warning" title={`Renvoyé par la direction le ${formatDate(bilan.renvoi.le)}`}>
          <p className="texte-brut">{bilan.renvoi.motif}</p>
        </Alert>
      ) : null}
      {modifiable ? null : <NonEnregistre bilan={bilan} saisies={saisies} />}
      <BandeDesBlocs blocs={blocs} />
      <div className="bilan">
        <PlanDesBlocs blocs={blocs} />
        <ol className="nu bilan-blocs">
          {blocs.map((bloc, place) => (
            <li key={bloc.code}>
              <BlocDuBilan
                ecole={ecole}
                bilan={bilan}
                bloc={bloc}
                place={{ rang: place + 1, nombre: blocs.length }}
                modifiable={modifiable}
                leur={modifiable ? saisies[bloc.code]?.leur : undefined}
                commentaires={commentaires.filter((commentaire) => commentaire.bloc === bloc.code)}
                enregistreur={enregistreur}
                onMove={(pas) => move(bloc.code, pas)}
              />
            </li>
          ))}
        </ol>
      </div>
      <QuiVoit de="bilan" />
      <BarreDuBilan ecole={ecole} bilan={bilan} etat={etat} sien={sien} enregistreur={enregistreur} />
    </>
  );
}
