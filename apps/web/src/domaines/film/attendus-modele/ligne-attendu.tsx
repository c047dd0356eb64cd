import { UpdateModeleDAttendusDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { LIBELLES_CERTITUDES_ECHEANCE } from '@focale/domaine';
import { Button, Disclosure, StatusBadge, TextField, formatDate, toPhrase } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { toReglage, toSaisie } from './attendus-api.js';
import type { AttendusModele } from './attendus-api.js';
import type { AttenduDuModele, CheminAcademie, SaisieAttendu } from './types.js';

interface Props {
  attendu: AttenduDuModele;
  modele: AttendusModele;
  academie: { path: CheminAcademie; base: string };
  busy: boolean;
  /** None for whoever only reads. */
  onSave: ((plus: Partial<SaisieAttendu>, message: string) => void) | undefined;
}

/** One attendu: its words, its deadline and where that comes from, whether it is asked for. */
export function LigneAttendu({ attendu, modele, academie, busy, onSave }: Props) {
  const { code, intitule, echeance, actif } = attendu;
  return (
    <li className={`ligne-attendu${actif ? '' : ' est-eteinte'}`}>
      <div className="pile-serree">
        <p>
          <strong>{intitule}</strong>
        </p>
        <p className="rang petit">
          <Provenance attendu={attendu} />
          {actif ? (
            <Link to={`${academie.base}/attendus/${code}?etat=attendu`}>
              Établissements qui restent<span className="sr"> : {intitule}</span>
            </Link>
          ) : null}
        </p>
        {attendu.ligneDuFilm ? (
          <p className="gris petit">
            Même échéance que la ligne du film « {attendu.ligneDuFilm.intitule} » : déplacer l’une déplace l’autre.
          </p>
        ) : null}
        {onSave ? <Reformulation attendu={attendu} modele={modele} academie={academie} /> : null}
      </div>
      {onSave ? (
        <Reglages key={echeance} attendu={attendu} modele={modele} busy={busy} onSave={onSave} />
      ) : (
        <p>{actif ? `Pour le ${formatDate(echeance)}` : 'Non demandé'}</p>
      )}
    </li>
  );
}

function Provenance({ attendu: { actif, certitude, echeance, echeanceParDefaut } }: { attendu: AttenduDuModele }) {
  if (!actif) return <StatusBadge tone="avenir">non demandé cette année</StatusBadge>;
  const texte = toPhrase(LIBELLES_CERTITUDES_ECHEANCE[certitude]);
  if (certitude === 'a_verifier') return <StatusBadge tone="cours">{texte}</StatusBadge>;
  const defaut = echeance === echeanceParDefaut ? '' : ` (par défaut, le ${formatDate(echeanceParDefaut)})`;
  return (
    <span className="gris">
      {texte}
      {defaut}
    </span>
  );
}

type ReglagesProps = Pick<Props, 'attendu' | 'modele' | 'busy'> & { onSave: NonNullable<Props['onSave']> };

function Reglages({ attendu, modele, busy, onSave }: ReglagesProps) {
  const [date, setDate] = useState(attendu.echeance);
  const { intitule, actif, certitude } = attendu;
  const nom = <span className="sr"> : {intitule}</span>;
  const changee = date !== attendu.echeance && date !== '';
  return (
    <div className="reglages-attendu">
      <TextField
        label={
          <>
            Échéance
            {nom}
          </>
        }
        type="date"
        min={modele.debut}
        max={modele.fin}
        disabled={!actif}
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      <div className="rang">
        {actif && (changee || certitude === 'a_verifier') ? (
          <Button
            small
            variant={changee ? 'primary' : 'secondary'}
            busy={busy}
            onClick={() =>
              onSave(
                { echeance: date },
                `Échéance fixée au ${formatDate(date)}${attendu.ligneDuFilm ? ', pour la ligne du film aussi' : ''}`,
              )
            }
          >
            {changee ? 'Enregistrer l’échéance' : 'Confirmer'}
            {nom}
          </Button>
        ) : null}
        {actif && !changee && certitude === 'academie' ? (
          <Button
            small
            variant="tertiary"
            busy={busy}
            onClick={() =>
              onSave(
                { echeance: null },
                `Échéance par défaut rétablie${attendu.ligneDuFilm ? ', pour la ligne du film aussi' : ''}`,
              )
            }
          >
            Rétablir le défaut{nom}
          </Button>
        ) : null}
        <Button
          small
          variant="tertiary"
          busy={busy}
          onClick={() =>
            onSave({ actif: !actif }, actif ? `« ${intitule} » n’est plus demandé` : `« ${intitule} » est demandé`)
          }
        >
          {actif ? 'Ne plus demander' : 'Demander'}
          {nom}
        </Button>
      </div>
    </div>
  );
}

const REGLES = {
  intitule: { ...UpdateModeleDAttendusDto.attendus.champs.intitule, libelle: 'Intitulé', requis: true },
} as const satisfies Regles;

/** Its words, set with the rest of it as it was read. */
function Reformulation({ attendu, modele, academie }: Pick<Props, 'attendu' | 'modele' | 'academie'>) {
  const envoi = toReglage(academie.path);
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi,
    titre: `Reformuler : ${attendu.intitule}`,
    lue: { intitule: attendu.intitule, version: modele.version },
    relue: ({ attendus }) => attendus.find(({ code }) => code === attendu.code) ?? attendu,
    compose: (corps) => ({ attendus: [{ ...toSaisie(attendu), ...corps }] }),
    place: (champ) => champ.replace('attendus.0.', ''),
    aRelire: true,
    succes: 'Intitulé reformulé',
    annulation: ({ version }) => ({ envoi, corps: { attendus: [toSaisie(attendu)], version } }),
  });
  return (
    <Disclosure
      summary={
        <>
          Reformuler<span className="sr"> : {attendu.intitule}</span>
        </>
      }
    >
      <Formulaire de={formulaire} nom={`Reformuler : ${attendu.intitule}`} action="Enregistrer" discret>
        <Champ de={formulaire} nom="intitule" />
      </Formulaire>
    </Disclosure>
  );
}
