import type { Regles } from '@focale/api-client';
import { Alert, Button, formatDate, formatHeure } from '@focale/ui';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ProblemeApi } from '../../api/probleme-api.js';
import type { Conflit } from './fusion.js';
import { findRegle } from './saisie.js';
import type { FormulaireOuvert } from './use-formulaire.js';

interface FormulaireProps<R extends Regles> {
  de: FormulaireOuvert<R>;
  /** Words of the button that saves. */
  action: string;
  /** Name of the form, where it has no title of its own. */
  nom?: string;
  onAnnuler?: () => void;
  /** More buttons, beside those that save and abandon. */
  gestes?: ReactNode;
  /** A refusal that says more than a sentence a field: where each cell of a file is wrong. */
  dire?: (refus: ProblemeApi) => ReactNode;
  /** One line on who can read what is entered. */
  quiVoit?: ReactNode;
  className?: string;
  /** Beside something that matters more: its button stays a secondary one. */
  discret?: true;
  children: ReactNode;
}

/** The frame of every form: what was left unsaved, what is refused, what others changed, the fields, the buttons. */
export function Formulaire<R extends Regles>(props: FormulaireProps<R>) {
  const { de, action, nom, onAnnuler, gestes, dire, quiVoit, className = 'formulaire', discret, children } = props;
  return (
    <form className={className} noValidate aria-label={nom} onSubmit={(event) => void de.onSubmit(event)}>
      <Offre de={de} />
      <Refus refus={de.refus} dire={dire} />
      <Conflits de={de} />
      <Doutes de={de} />
      {children}
      {quiVoit}
      <div className="actions">
        <Button type="submit" variant={discret ? 'secondary' : 'primary'} busy={de.pending}>
          {action}
        </Button>
        {onAnnuler ? (
          <Button
            variant="tertiary"
            onClick={() => {
              de.abandon();
              onAnnuler();
            }}
          >
            Annuler
          </Button>
        ) : null}
        {gestes}
      </div>
    </form>
  );
}

/** What an earlier form left unsaved on this device. */
function Offre<R extends Regles>({ de }: { de: FormulaireOuvert<R> }) {
  const { offert } = de;
  if (!offert) return null;
  return (
    <Alert tone="info" title="Une saisie n’a pas été enregistrée">
      <p>
        Commencée le {formatDate(offert.le)} à {formatHeure(offert.le)}, gardée sur cet appareil.
        {offert.sansFichier ? ' Le fichier, lui, est à choisir de nouveau.' : null}
      </p>
      <p className="actions">
        <Button variant="secondary" small onClick={de.resume}>
          Reprendre cette saisie
        </Button>
        <Button variant="tertiary" small onClick={de.discard}>
          L’effacer
        </Button>
      </p>
    </Alert>
  );
}

/** Why the form was refused, for what belongs to no field. Takes the focus when it appears. */
function Refus({ refus, dire }: { refus: Error | null; dire: ((refus: ProblemeApi) => ReactNode) | undefined }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refus) ref.current?.focus();
  }, [refus]);
  if (!refus) return null;
  const probleme = refus instanceof ProblemeApi ? refus : undefined;
  const propre = probleme && dire?.(probleme);
  if (propre)
    return (
      <div ref={ref} tabIndex={-1}>
        {propre}
      </div>
    );
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert tone="error" title={probleme?.title ?? 'L’enregistrement a échoué'} live>
        {probleme?.detail ? <p>{probleme.detail}</p> : null}
        {probleme && probleme.erreurs.length > 0 ? (
          <ul>
            {probleme.erreurs.map(({ champ, message }) => (
              <li key={champ}>{message}</li>
            ))}
          </ul>
        ) : null}
      </Alert>
    </div>
  );
}

/** What seems unlikely: nothing is refused, the reasons are shown and the person says. Takes the focus when it appears. */
function Doutes<R extends Regles>({ de }: { de: FormulaireOuvert<R> }) {
  const ref = useRef<HTMLDivElement>(null);
  const { doutes } = de;
  useEffect(() => {
    if (doutes.length > 0) ref.current?.focus();
  }, [doutes]);
  if (doutes.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert tone="warning" title="Est-ce bien cela ?" live>
        <ul>
          {doutes.map((doute) => (
            <li key={doute}>{doute}</li>
          ))}
        </ul>
        <p>Corrigez, ou confirmez si c’est exact.</p>
        <p className="actions">
          <Button variant="secondary" small busy={de.pending} onClick={de.confirm}>
            Confirmer et enregistrer
          </Button>
        </p>
      </Alert>
    </div>
  );
}

/** Fields that somebody else changed too, in another way: both values, and a choice. */
function Conflits<R extends Regles>({ de }: { de: FormulaireOuvert<R> }) {
  const ref = useRef<HTMLDivElement>(null);
  const { conflits } = de;
  useEffect(() => {
    ref.current?.focus();
  }, [conflits]);
  if (conflits.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1}>
      <Alert tone="warning" title="Quelqu’un a modifié la même chose entre-temps" live>
        <p>Rien n’a été écrasé. Choisissez pour chaque champ, puis enregistrez.</p>
        <ul className="nu pile">
          {conflits.map((conflit) => (
            <Choix key={conflit.champ} de={de} conflit={conflit} />
          ))}
        </ul>
      </Alert>
    </div>
  );
}

function Choix<R extends Regles>({ de, conflit }: { de: FormulaireOuvert<R>; conflit: Conflit }) {
  const regle = findRegle(de.regles, conflit.champ);
  const dire = (valeur: unknown): string => describe(valeur, regle?.choix);
  return (
    <li>
      <strong>{regle?.libelle ?? conflit.champ}</strong>
      <span className="actions">
        <Button variant="secondary" small onClick={() => de.choose(conflit, conflit.mien)}>
          Garder la mienne : {dire(conflit.mien)}
        </Button>
        <Button variant="secondary" small onClick={() => de.choose(conflit, conflit.leur)}>
          Prendre l’autre : {dire(conflit.leur)}
        </Button>
      </span>
    </li>
  );
}

function describe(valeur: unknown, choix: readonly { value: string; label: string }[] = []): string {
  if (Array.isArray(valeur)) {
    const entre = valeur.every((element) => typeof element === 'string') ? ', ' : ' ; ';
    return valeur.map((element) => describe(element, choix)).join(entre) || 'rien';
  }
  // A row of a list: what is filled of it.
  if (typeof valeur === 'object' && valeur !== null)
    return Object.values(valeur)
      .filter((champ) => champ !== '')
      .map((champ) => describe(champ))
      .join(' ');
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  if (typeof valeur !== 'string' || valeur === '') return 'rien';
  if (/^\d{4}-\d{2}-\d{2}$/.test(valeur)) return formatDate(valeur);
  return choix.find(({ value }) => value === valeur)?.label ?? valeur;
}
