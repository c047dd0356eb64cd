import { UpdatePresencesDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { LIBELLES_PRESENCES, isQualiteAnonyme } from '@focale/domaine';
import type { Presence } from '@focale/domaine';
import { Button, DataTable, Empty, FieldError, formatDe } from '@focale/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../../cadres/formulaire/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toHoraire } from './horaire.js';
import { toPresences } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

type Ligne = Reunion['presences'][number];

const LISTE = Object.entries(LIBELLES_PRESENCES) as [Presence, string][];

/** Who came. */
export function Presences({ ecole, reunion }: { ecole: Ecole; reunion: Reunion }) {
  const { presences, actionsPossibles } = reunion;
  return (
    <section className="section pile">
      <h2>Présences</h2>
      {presences.length === 0 ? (
        <Empty title="Personne à pointer">
          <p>Déclarez d’abord les membres de la commission.</p>
        </Empty>
      ) : actionsPossibles.includes('relever_presences') ? (
        <Releve key={presences.map(({ membre }) => membre).join()} ecole={ecole} reunion={reunion} />
      ) : (
        <TableDesPresences
          presences={presences}
          cell={({ presence }) => (presence ? LIBELLES_PRESENCES[presence] : 'non notée')}
        />
      )}
    </section>
  );
}

function TableDesPresences({ presences, cell }: { presences: Ligne[]; cell: (ligne: Ligne) => ReactNode }) {
  return (
    <DataTable
      caption="Présences à la réunion"
      rows={presences}
      rowKey={({ membre }) => membre}
      columns={[
        { title: 'Membre', cell: ({ libelle }) => libelle },
        { title: 'Présence', cell },
      ]}
    />
  );
}

/** One group of fields a person, so that two people note those who came apart; what is sent is a list. */
const toRegles = (presences: readonly Ligne[]): Regles => {
  const { nombre } = UpdatePresencesDto.presences.champs;
  const choix = LISTE.map(([value, label]) => ({ value, label }));
  return Object.fromEntries(
    presences.map(({ membre, libelle }) => [
      membre,
      {
        genre: 'groupe',
        requis: false,
        champs: {
          presence: { genre: 'choix', requis: false, libelle: `Présence ${formatDe(libelle)}`, choix },
          nombre: { ...nombre, libelle: `Nombre de présents, ${libelle}` },
        },
      },
    ]),
  );
};

const toLue = ({ version, presences }: Pick<Reunion, 'version' | 'presences'>): object => ({
  version,
  ...Object.fromEntries(presences.map(({ membre, presence, nombre }) => [membre, { presence, nombre }])),
});

interface Envoyee {
  readonly presences: readonly { membre: string; presence: Presence; nombre?: number | null }[];
}

/** One choice a member, saved together. */
function Releve({ ecole, reunion }: { ecole: Ecole; reunion: Reunion }) {
  const { presences } = reunion;
  const isAVenir = toHoraire(reunion.debut).date > useAujourdhui();
  const choix = LISTE.filter(([value]) => !isAVenir || value !== 'present');
  const formulaire = useFormulaire({
    regles: toRegles(presences),
    envoi: toPresences(ecole, reunion.id),
    titre: `Présences : ${reunion.objet}`,
    lue: toLue(reunion),
    relue: toLue,
    compose: (corps): Envoyee => {
      const saisies = new Map(Object.entries(corps as Record<string, { presence?: Presence; nombre: number | null }>));
      return {
        presences: presences.flatMap(({ membre, qualite }) => {
          const { presence, nombre = null } = saisies.get(membre) ?? {};
          return presence ? [{ membre, presence, ...(isQualiteAnonyme(qualite) ? { nombre } : {}) }] : [];
        }),
      };
    },
    place: (champ, envoye) =>
      champ.replace(/^presences\.(\d+)/, (_, rang: number) => (envoye as Envoyee).presences[rang]?.membre ?? champ),
    succes: 'Présences enregistrées',
  });
  const { setValue } = formulaire.form;
  const presentAll = () => {
    for (const { membre } of presences) setValue(`${membre}.presence`, 'present', { shouldDirty: true });
  };
  return (
    <Formulaire
      de={formulaire}
      nom="Présences"
      action="Enregistrer les présences"
      className="pile"
      gestes={
        isAVenir ? null : (
          <Button variant="tertiary" onClick={presentAll}>
            Tous présents
          </Button>
        )
      }
    >
      {isAVenir ? (
        <p className="gris">Jusqu’au jour de la réunion, notez seulement qui a prévenu de son absence.</p>
      ) : null}
      <TableDesPresences
        presences={presences}
        cell={(ligne) => <Pointage de={formulaire} ligne={ligne} choix={choix} />}
      />
    </Formulaire>
  );
}

interface PointageProps {
  de: FormulaireOuvert<Regles>;
  ligne: Ligne;
  choix: readonly [Presence, string][];
}

/** Whether this member came, and how many of those who are only counted. */
function Pointage({ de, ligne: { membre, libelle, qualite }, choix }: PointageProps) {
  const erreur = useId();
  const { control } = de.form;
  const presence = useController({ control, name: `${membre}.presence` });
  const nombre = useController({ control, name: `${membre}.nombre` });
  const message = presence.fieldState.error?.message ?? nombre.fieldState.error?.message;
  return (
    <>
      <span className="puces" role="group" aria-label={`Présence ${formatDe(libelle)}`}>
        {isQualiteAnonyme(qualite) && presence.field.value === 'present' ? (
          <input
            type="number"
            className="fr-input nombre-court"
            aria-label={`Nombre de présents, ${libelle}`}
            aria-describedby={erreur}
            min={0}
            max={99}
            {...nombre.field}
          />
        ) : null}
        {choix.map(([value, label], rang) => (
          <button
            type="button"
            className="puce"
            key={value}
            name={presence.field.name}
            value={value}
            ref={rang === 0 ? presence.field.ref : undefined}
            aria-pressed={presence.field.value === value}
            aria-describedby={message ? erreur : undefined}
            onClick={() => presence.field.onChange(value)}
          >
            {label}
          </button>
        ))}
      </span>
      <FieldError id={erreur} error={message} />
    </>
  );
}
