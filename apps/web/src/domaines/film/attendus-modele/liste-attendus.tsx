import { Button, formatPluriel } from '@focale/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useGeste } from '../../../cadres/gestes/index.js';
import { toCle, toReglage, toSaisie } from './attendus-api.js';
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
  const { run, pending } = useGeste();
  const queryClient = useQueryClient();
  const attendus = modele.attendus.filter((attendu) => attendu.genre === genre);
  const send = (
    avant: readonly AttenduDuModele[],
    toSuite: (attendu: AttenduDuModele) => Partial<SaisieAttendu>,
    message: string,
  ) => {
    const build = (attendus: SaisieAttendu[], version: number) => ({
      envoi: toReglage(academie.path),
      corps: { attendus, version },
    });
    run({
      ...build(
        avant.map((attendu) => ({ ...toSaisie(attendu), ...toSuite(attendu) })),
        modele.version,
      ),
      succes: message,
      // The next one is set upon this version, before all is read again.
      onEcrit: (ecrit) => queryClient.setQueryData(toCle(academie.path), ecrit),
      annulation: ({ version }) => build(avant.map(toSaisie), version),
    });
  };
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
            busy={pending}
            onClick={() => send(aConfirmer, ({ echeance }) => ({ echeance }), 'Échéances par défaut confirmées')}
          >
            Confirmer les {aConfirmer.length} échéances par défaut
          </Button>
        </p>
      ) : null}
      <div className="groupe">
        <ul className="nu">
          {attendus.map((attendu) => (
            <LigneAttendu
              key={attendu.code}
              attendu={attendu}
              modele={modele}
              academie={academie}
              busy={pending}
              onSave={canEdit ? (plus, message) => send([attendu], () => plus, message) : undefined}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
