import { ENTS, LIBELLES_ENTS, LIBELLES_TYPES_ETABLISSEMENT, presetEnt } from '@focale/domaine';
import type { Ent } from '@focale/domaine';
import { Empty, SelectField, StatusBadge } from '@focale/ui';
import { Link } from 'react-router';
import { useGeste } from '../../../cadres/gestes/index.js';
import { DetailPage } from '../../../cadres/index.js';
import { useAcademie } from '../../etablissements/index.js';
import type { CheminAcademie } from '../profil-academie-api.js';
import { toPresetsEnt, usePresetsEnt } from './ent-api.js';
import type { PresetsEnt as PresetsVue } from './ent-api.js';

/** The ENT that each kind of school receives when the directory brings it. */
export function PresetsEnt() {
  const academie = useAcademie();
  const presets = usePresetsEnt(academie.path);
  return (
    <DetailPage
      query={presets}
      name="ENT des nouveaux établissements"
      head={({ presets: liste }) => ({
        title: toTitre(liste),
        sous: 'Donné aux établissements que l’annuaire apportera ; ceux qui ont déjà un ENT gardent le leur.',
        fil: <Link to={academie.base}>Tableau de bord</Link>,
      })}
    >
      {(donnees) => <Contenu academie={academie.path} donnees={donnees} />}
    </DetailPage>
  );
}

function Contenu({ academie, donnees }: { academie: CheminAcademie; donnees: PresetsVue }) {
  const { presets } = donnees;
  const departements = [...new Map(presets.map(({ departement, departementNom }) => [departement, departementNom]))];
  if (departements.length === 0)
    return (
      <Empty title="Aucun département connu">
        <p>Importez l’annuaire de l’académie : ses départements arrivent avec lui.</p>
      </Empty>
    );
  return (
    <div className="grille-cartes">
      {departements.map(([code, nom]) => (
        <section key={code} className="carte pile" aria-label={nom}>
          <h2>{nom}</h2>
          {presets
            .filter(({ departement }) => departement === code)
            .map((preset) => (
              <UnPreset key={preset.type} academie={academie} donnees={donnees} preset={preset} />
            ))}
        </section>
      ))}
    </div>
  );
}

interface Props {
  academie: CheminAcademie;
  donnees: PresetsVue;
  preset: PresetsVue['presets'][number];
}

function UnPreset({ academie, donnees: { version, actionsPossibles }, preset }: Props) {
  const { run } = useGeste();
  const { departement, departementNom, type, ent, certitude, origine } = preset;
  const avant = origine === 'academie' ? ent : null;
  const build = (choisi: Ent | null, lue: number) => ({
    envoi: toPresetsEnt(academie),
    corps: { presets: [{ departement, type, ent: choisi }], version: lue },
    succes: 'ENT proposé enregistré',
  });
  return (
    <div className="pile-serree">
      {actionsPossibles.includes('modifier') ? (
        <SelectField
          label={
            <>
              {LIBELLES_TYPES_ETABLISSEMENT[type]}
              <span className="sr">, {departementNom}</span>
            </>
          }
          options={[
            { value: '', label: `${LIBELLES_ENTS[presetEnt(type, departement).ent]} (proposé)` },
            ...ENTS.map((value) => ({ value, label: LIBELLES_ENTS[value] })),
          ]}
          value={avant ?? ''}
          onChange={(event) => {
            const choisi = ENTS.find((candidat) => candidat === event.target.value) ?? null;
            run({ ...build(choisi, version), annulation: (ecrits) => build(avant, ecrits.version) });
          }}
        />
      ) : (
        <p>
          <strong>{LIBELLES_TYPES_ETABLISSEMENT[type]}</strong> : {LIBELLES_ENTS[ent]}
        </p>
      )}
      {certitude === 'a_confirmer' ? (
        <p>
          <StatusBadge tone="cours">À confirmer par l’établissement</StatusBadge>
        </p>
      ) : null}
    </div>
  );
}

function toTitre(presets: PresetsVue['presets']): string {
  const choisis = presets.filter(({ origine }) => origine === 'academie').length;
  if (choisis === 0) return 'Les nouveaux établissements reçoivent l’ENT que l’application propose';
  return `${choisis} choix de l’académie pour les nouveaux établissements`;
}
