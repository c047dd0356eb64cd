import { LIBELLES_PRESENCES, isQualiteAnonyme } from '@focale/domaine';
import type { Presence } from '@focale/domaine';
import { Button, DataTable, Empty, formatDe, useToast } from '@focale/ui';
import { useState } from 'react';
import { FormProblem } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { toHoraire } from './horaire.js';
import { useUpdatePresences } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

const LISTE = Object.entries(LIBELLES_PRESENCES) as [Presence, string][];

/** Who came: one radio a member, saved together. */
export function Presences({ ecole, reunion }: { ecole: Ecole; reunion: Reunion }) {
  const update = useUpdatePresences(ecole, reunion.id);
  const toast = useToast();
  // What is picked lies over the row as it is shown, so its version is the one to write upon.
  const [reprise, setReprise] = useState(0);
  const [saisie, setSaisie] = useState<Readonly<Record<string, Presence>>>({});
  const [effectifs, setEffectifs] = useState<Readonly<Record<string, number>>>({});
  const isAVenir = toHoraire(reunion.debut).date > useAujourdhui();
  const choix = LISTE.filter(([value]) => !isAVenir || value !== 'present');
  const canEdit = reunion.actionsPossibles.includes('relever_presences');
  const read = (membre: string, presence: Presence | null): Presence | null => saisie[membre] ?? presence;
  const save = () =>
    update.mutate(
      {
        version: Math.max(reprise, reunion.version),
        presences: reunion.presences.flatMap(({ membre, qualite, presence, nombre }) => {
          const choisie = read(membre, presence);
          if (!choisie) return [];
          return [
            {
              membre,
              presence: choisie,
              ...(isQualiteAnonyme(qualite) ? { nombre: effectifs[membre] ?? nombre } : {}),
            },
          ];
        }),
      },
      { onSuccess: () => toast('Présences enregistrées') },
    );
  return (
    <section className="section pile">
      <h2>Présences</h2>
      {isAVenir && canEdit ? (
        <p className="gris">Jusqu’au jour de la réunion, notez seulement qui a prévenu de son absence.</p>
      ) : null}
      <FormProblem
        error={update.error}
        onReprendre={(courant) => {
          setReprise((courant as Reunion).version);
          update.reset();
        }}
      />
      {reunion.presences.length === 0 ? (
        <Empty title="Personne à pointer">
          <p>Déclarez d’abord les membres de la commission.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Présences à la réunion"
          rows={reunion.presences}
          rowKey={({ membre }) => membre}
          columns={[
            { title: 'Membre', cell: ({ libelle }) => libelle },
            {
              title: 'Présence',
              cell: ({ membre, qualite, libelle, presence, nombre }) => {
                const choisie = read(membre, presence);
                if (!canEdit) return choisie ? LIBELLES_PRESENCES[choisie] : 'non notée';
                return (
                  <span className="puces" role="group" aria-label={`Présence ${formatDe(libelle)}`}>
                    {isQualiteAnonyme(qualite) && choisie === 'present' ? (
                      <input
                        type="number"
                        className="fr-input nombre-court"
                        aria-label={`Nombre de présents, ${libelle}`}
                        min={0}
                        max={99}
                        value={effectifs[membre] ?? nombre}
                        onChange={(event) => setEffectifs({ ...effectifs, [membre]: event.target.valueAsNumber || 0 })}
                      />
                    ) : null}
                    {choix.map(([value, label]) => (
                      <button
                        type="button"
                        className="puce"
                        key={value}
                        aria-pressed={choisie === value}
                        onClick={() => setSaisie({ ...saisie, [membre]: value })}
                      >
                        {label}
                      </button>
                    ))}
                  </span>
                );
              },
            },
          ]}
        />
      )}
      {canEdit && reunion.presences.length > 0 ? (
        <div className="actions">
          <Button busy={update.isPending} onClick={save}>
            Enregistrer les présences
          </Button>
          {isAVenir ? null : (
            <Button
              variant="tertiary"
              onClick={() => setSaisie(Object.fromEntries(reunion.presences.map(({ membre }) => [membre, 'present'])))}
            >
              Tous présents
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}
