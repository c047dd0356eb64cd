import { UpdateModeleDIndicateursDto } from '@focale/api-client';
import {
  explainApplicabilite,
  formatValeur,
  LIBELLES_ORIGINES_INDICATEUR,
  LIBELLES_QUI_SAISIT,
  toPhrase,
  UNITES_INDICATEUR,
} from '@focale/domaine';
import { DataTable, Dialog, formatPluriel, StatusBadge } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import { DetailPage, QuiVoit } from '../../cadres/index.js';
import { useAcademie } from '../etablissements/index.js';
import type { Academie } from '../etablissements/index.js';
import { toReglage, useModeleDIndicateurs } from './indicateurs-api.js';
import type { Definition, ModeleDIndicateurs } from './indicateurs-api.js';

/** What the académie follows of its schools: words, target, entered or computed. Each change is a version. */
export function IndicateursModele() {
  const academie = useAcademie();
  const modele = useModeleDIndicateurs(academie);
  return (
    <DetailPage
      query={modele}
      name="Indicateurs de l’académie"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'Chaque enregistrement est une version. Ce que les établissements ont déjà renseigné est gardé.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => (
        <div className="pile">
          <Tableau academie={academie} modele={donnees} />
          <QuiVoit>Chaque établissement lit les indicateurs qui le concernent, et leur cible.</QuiVoit>
        </div>
      )}
    </DetailPage>
  );
}

function toTitre({ indicateurs, version }: ModeleDIndicateurs): string {
  const suivis = indicateurs.filter(({ demande }) => demande);
  const saisis = suivis.filter(({ origine }) => origine === 'saisi').length;
  const regle = version === 0 ? '' : `, version ${version}`;
  return `${formatPluriel(suivis.length, 'indicateur')}, dont ${formatPluriel(saisis, 'saisi')}${regle}`;
}

function Tableau({ academie, modele }: { academie: Academie; modele: ModeleDIndicateurs }) {
  const [ouvert, setOuvert] = useState<string>();
  const choisi = modele.indicateurs.find(({ code }) => code === ouvert);
  const close = (): void => setOuvert(undefined);
  return (
    <>
      <DataTable
        caption="Indicateurs de l’académie"
        rows={modele.indicateurs}
        rowKey={({ code }) => code}
        columns={[
          { title: 'Indicateur', cell: Nom },
          { title: 'Valeur', cell: ({ origine }) => LIBELLES_ORIGINES_INDICATEUR[origine] },
          { title: 'Saisie attendue de', cell: ({ origine, quiSaisit }) => toQui(origine, quiSaisit) },
          {
            title: 'Cible',
            numeric: true,
            cell: ({ cible, unite }) => (cible === null ? '–' : formatValeur(cible, unite)),
          },
          ...(modele.actionsPossibles.includes('modifier')
            ? [
                {
                  title: 'Gestes',
                  cell: ({ code, libelle }: Definition) => (
                    <button type="button" className="lien" onClick={() => setOuvert(code)}>
                      régler<span className="sr"> : {libelle}</span>
                    </button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {choisi ? (
        <Dialog title={choisi.libelle} onClose={close}>
          <Reglage academie={academie} modele={modele} definition={choisi} onDone={close} />
        </Dialog>
      ) : null}
    </>
  );
}

const toQui = (origine: Definition['origine'], qui: Definition['quiSaisit']): string =>
  origine === 'saisi' ? LIBELLES_QUI_SAISIT[qui] : '–';

/** What most of them say, and need not. */
const POUR_TOUS = toPhrase(explainApplicabilite('tous'));

function Nom({ libelle, source, concerne, demande }: Definition) {
  return (
    <div>
      {libelle}
      <div className="petit gris">
        {source}.{concerne === POUR_TOUS ? null : ` ${concerne}.`}
      </div>
      {demande ? null : <StatusBadge tone="avenir">non présenté cette année</StatusBadge>}
    </div>
  );
}

const { code: _code, ...REGLES } = UpdateModeleDIndicateursDto.indicateurs.champs;

interface ReglageProps {
  academie: Academie;
  modele: ModeleDIndicateurs;
  definition: Definition;
  onDone: () => void;
}

/** One indicator, set upon the version that was read. */
function Reglage({ academie, modele, definition, onDone }: ReglageProps) {
  const { code, libelle, origine, demande, quiSaisit, cible, calculable, unite } = definition;
  const envoi = toReglage(academie);
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi,
    titre: `Régler : ${libelle}`,
    lue: { libelle, origine, demande, quiSaisit, cible, version: modele.version },
    relue: ({ indicateurs }) => indicateurs.find((indicateur) => indicateur.code === code) ?? definition,
    compose: (corps) => ({ indicateurs: [{ code, ...corps }] }),
    place: (champ) => champ.replace('indicateurs.0.', ''),
    aRelire: true,
    succes: 'Indicateur réglé',
    annulation: ({ version }) => ({
      envoi,
      corps: { indicateurs: [{ code, libelle, origine, demande, quiSaisit, cible }], version },
    }),
    onEcrit: onDone,
  });
  const saisi = useValeur(formulaire, 'origine') === 'saisi';
  const mots = UNITES_INDICATEUR[unite];
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onDone}>
      <Champ de={formulaire} nom="libelle" />
      <Champ de={formulaire} nom="demande" />
      {calculable ? <Champ de={formulaire} nom="origine" forme="boutons" /> : null}
      {saisi ? <Champ de={formulaire} nom="quiSaisit" forme="boutons" /> : null}
      <Champ de={formulaire} nom="cible" libelle={mots === '' ? 'Cible' : `Cible, en ${mots}`} />
    </Formulaire>
  );
}
