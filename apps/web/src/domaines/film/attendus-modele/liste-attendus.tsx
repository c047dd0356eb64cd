import { Button, formatPluriel, useToast } from '@focale/ui';
import { FormProblem } from '../../../cadres/index.js';
import { useUpdateAttendus } from './attendus-api.js';
import type { AttendusModele } from './attendus-api.js';
import { LigneAttendu } from './ligne-attendu.js';
import type { AttenduDuModele, CheminAcademie, SaisieAttendu } from './types.js';

interface Props {
  academie: { path: CheminAcademie; base: string };
  modele: AttendusModele;
  genre: AttenduDuModele['genre'];
  titre: string;
  sous?: string;
}

/** The attendus of one genre; each is saved on its own, and can be taken back. */
export function ListeAttendus({ academie, modele, genre, titre, sous }: Props) {
  const update = useUpdateAttendus(academie.path);
  const toast = useToast();
  const attendus = modele.attendus.filter((attendu) => attendu.genre === genre);
  const send = (
    avant: readonly AttenduDuModele[],
    toSuite: (attendu: AttenduDuModele) => Partial<SaisieAttendu>,
    message: string,
  ) =>
    update.mutate(
      {
        attendus: avant.map((attendu) => ({ ...toSaisie(attendu), ...toSuite(attendu) })),
        version: modele.version,
      },
      { onSuccess: ({ version }) => toast(message, () => update.mutate({ attendus: avant.map(toSaisie), version })) },
    );
  const aConfirmer = attendus.filter(({ actif, certitude }) => actif && certitude === 'a_verifier');
  const canEdit = modele.actionsPossibles.includes('modifier');
  if (attendus.length === 0) return null;
  return (
    <section className="section" aria-labelledby={`titre-${genre}`}>
      <div className="section-titre">
        <h2 id={`titre-${genre}`}>{titre}</h2>
        <span className="gris">
          {formatPluriel(attendus.filter(({ actif }) => actif).length, 'demandé')} sur {attendus.length}
        </span>
      </div>
      {sous ? <p className="gris sous-section">{sous}</p> : null}
      {canEdit && aConfirmer.length > 1 ? (
        <p className="sous-section">
          <Button
            variant="secondary"
            small
            busy={update.isPending}
            onClick={() => send(aConfirmer, ({ echeance }) => ({ echeance }), 'Échéances par défaut confirmées')}
          >
            Confirmer les {aConfirmer.length} échéances par défaut
          </Button>
        </p>
      ) : null}
      <FormProblem error={update.error} onReprendre={() => update.reset()} />
      <div className="groupe">
        <ul className="nu">
          {attendus.map((attendu) => (
            <LigneAttendu
              key={`${attendu.code}-${attendu.echeance}-${attendu.intitule}`}
              attendu={attendu}
              bornes={modele}
              base={academie.base}
              busy={update.isPending}
              onSave={canEdit ? (plus, message) => send([attendu], () => plus, message) : undefined}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

/** A deadline that the académie did not set stays the default one. */
const toEcheance = ({ certitude, echeance }: AttenduDuModele): string | null =>
  certitude === 'academie' ? echeance : null;

const toSaisie = (attendu: AttenduDuModele): SaisieAttendu => ({
  code: attendu.code,
  actif: attendu.actif,
  echeance: toEcheance(attendu),
  intitule: attendu.intitule,
});
