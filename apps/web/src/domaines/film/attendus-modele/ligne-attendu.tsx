import { LIBELLES_CERTITUDES_ECHEANCE } from '@focale/domaine';
import { Button, Disclosure, StatusBadge, TextField, formatDate, toPhrase } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AttenduDuModele, SaisieAttendu } from './types.js';

interface Props {
  attendu: AttenduDuModele;
  bornes: { debut: string; fin: string };
  base: string;
  busy: boolean;
  /** None for whoever only reads. */
  onSave: ((plus: Partial<SaisieAttendu>, message: string) => void) | undefined;
}

/** One attendu: its words, its deadline and where that comes from, whether it is asked for. */
export function LigneAttendu({ attendu, bornes, base, busy, onSave }: Props) {
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
            <Link to={`${base}/attendus/${code}?etat=attendu`}>
              Établissements qui restent<span className="sr"> : {intitule}</span>
            </Link>
          ) : null}
        </p>
        {onSave ? <Reformulation attendu={attendu} busy={busy} onSave={onSave} /> : null}
      </div>
      {onSave ? (
        <Reglages attendu={attendu} bornes={bornes} busy={busy} onSave={onSave} />
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

type Geste = Required<Pick<Props, 'attendu' | 'busy'>> & { onSave: NonNullable<Props['onSave']> };

function Reglages({ attendu, bornes, busy, onSave }: Geste & Pick<Props, 'bornes'>) {
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
        min={bornes.debut}
        max={bornes.fin}
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
            onClick={() => onSave({ echeance: date }, `Échéance fixée au ${formatDate(date)}`)}
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
            onClick={() => onSave({ echeance: null }, 'Échéance par défaut rétablie')}
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

function Reformulation({ attendu, busy, onSave }: Geste) {
  const [texte, setTexte] = useState(attendu.intitule);
  return (
    <Disclosure
      summary={
        <>
          Reformuler<span className="sr"> : {attendu.intitule}</span>
        </>
      }
    >
      <form
        className="rang"
        onSubmit={(event) => {
          event.preventDefault();
          if (texte.trim() !== '') onSave({ intitule: texte.trim() }, 'Intitulé reformulé');
        }}
      >
        <TextField label="Intitulé" maxLength={150} value={texte} onChange={(event) => setTexte(event.target.value)} />
        <Button type="submit" small busy={busy}>
          Enregistrer
        </Button>
      </form>
    </Disclosure>
  );
}
