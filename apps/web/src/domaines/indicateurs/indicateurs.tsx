import { formatValeur } from '@focale/domaine';
import { DataTable, Dialog, Empty, formatPluriel, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useEcole } from '../etablissements/index.js';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireIndicateur } from './formulaire-indicateur.js';
import { useIndicateurs } from './indicateurs-api.js';
import type { Indicateur } from './indicateurs-api.js';

/** The indicators of the year: what the school enters, what Focale computes, beside last year, the target and the others. */
export function Indicateurs() {
  const ecole = useEcole();
  const indicateurs = useIndicateurs(ecole);
  return (
    <DetailPage
      query={indicateurs}
      name="Indicateurs"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'La ligne du film se coche quand tout est renseigné. Des autres établissements, vous ne voyez qu’une répartition anonyme, jamais un rang.',
      })}
    >
      {(donnees) => (
        <div className="pile">
          <Tableau
            ecole={ecole}
            tous={donnees}
            origine="saisi"
            titre="À renseigner par l’établissement"
            rien="L’académie ne demande aucune saisie cette année."
          />
          <Tableau
            ecole={ecole}
            tous={donnees}
            origine="calcule"
            titre="Calculés par Focale"
            rien="L’académie ne suit aucun indicateur calculé cette année."
          />
          <QuiVoit de="indicateurs" quoi="cette page" />
        </div>
      )}
    </DetailPage>
  );
}

function toTitre(indicateurs: readonly Indicateur[]): string {
  const saisis = indicateurs.filter(({ origine }) => origine === 'saisi');
  const manquants = saisis.filter(({ valeur }) => valeur === null).length;
  if (saisis.length === 0) return formatPluriel(indicateurs.length, 'indicateur calculé', 'indicateurs calculés');
  if (manquants === 0) return 'Les indicateurs de l’année sont renseignés';
  return `${formatPluriel(manquants, 'indicateur')} à renseigner, sur ${saisis.length}`;
}

interface TableauProps {
  ecole: Ecole;
  tous: readonly Indicateur[];
  origine: Indicateur['origine'];
  titre: string;
  rien: string;
}

function Tableau({ ecole, tous, origine, titre, rien }: TableauProps) {
  const [ouvert, setOuvert] = useState<string>();
  const indicateurs = tous.filter((indicateur) => indicateur.origine === origine);
  const choisi = indicateurs.find(({ code }) => code === ouvert);
  const close = (): void => setOuvert(undefined);
  return (
    <section className="section">
      <h2>{titre}</h2>
      {indicateurs.length === 0 ? (
        <Empty title="Rien ici">
          <p>{rien}</p>
        </Empty>
      ) : (
        <DataTable
          caption={titre}
          rows={indicateurs}
          rowKey={({ code }) => code}
          columns={[
            { title: 'Indicateur', cell: Nom },
            { title: 'Cette année', numeric: true, cell: Valeur },
            { title: 'L’an dernier', numeric: true, cell: ({ precedente, unite }) => dire(precedente, unite) },
            { title: 'Cible', numeric: true, cell: ({ cible, unite }) => dire(cible, unite) },
            { title: 'Établissements comparables', cell: Repartition },
            ...(indicateurs.some(({ actionsPossibles }) => actionsPossibles.includes('renseigner'))
              ? [
                  {
                    title: 'Gestes',
                    cell: ({ code, libelle, valeur }: Indicateur) => (
                      <button type="button" className="lien" onClick={() => setOuvert(code)}>
                        {valeur === null ? 'renseigner' : 'modifier'}
                        <span className="sr"> : {libelle}</span>
                      </button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {choisi ? (
        <Dialog title={choisi.libelle} onClose={close}>
          <FormulaireIndicateur
            ecole={ecole}
            indicateur={choisi}
            entier={tous.find(({ code }) => code === choisi.parmi)}
            onDone={close}
          />
        </Dialog>
      ) : null}
    </section>
  );
}

const dire = (valeur: number | null, unite: Indicateur['unite']): string =>
  valeur === null ? '–' : formatValeur(valeur, unite);

function Nom({ libelle, source, doutes }: Indicateur) {
  return (
    <div>
      {libelle}
      <div className="petit gris">{source}</div>
      {doutes.map((doute) => (
        <div key={doute} className="petit">
          À vérifier : {doute}
        </div>
      ))}
    </div>
  );
}

function Valeur({ valeur, unite, origine }: Indicateur) {
  if (valeur !== null) return <strong>{formatValeur(valeur, unite)}</strong>;
  return origine === 'saisi' ? <StatusBadge tone="avenir">à renseigner</StatusBadge> : '–';
}

/** How the others spread, in words: half of them lie between the two quartiles. */
function Repartition({ repartition, unite }: Indicateur) {
  if (!repartition) return <span className="petit gris">Moins de cinq ont une valeur</span>;
  const { etablissements, q1, mediane, q3 } = repartition;
  const tell = (quartile: number) => formatValeur(Math.round(quartile * 10) / 10, unite);
  return (
    <div className="petit">
      <div>Médiane : {tell(mediane)}</div>
      <div className="gris">
        La moitié entre {tell(q1)} et {tell(q3)}, sur {formatPluriel(etablissements, 'établissement')}
      </div>
    </div>
  );
}
