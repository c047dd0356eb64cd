import type { Regle, Regles, Saisie } from '@focale/api-client';
import { ChoiceGroup, SelectField, TextArea, TextField } from '@focale/ui';
import { useId } from 'react';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react';
import { useController, useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { findRegle } from './saisie.js';
import type { FormulaireOuvert } from './use-formulaire.js';

/** Beyond this many characters, a text is written on several lines. */
const UNE_LIGNE = 300;
/** Up to this many choices are all shown. */
const PEU = 4;
/** Beyond this many characters, it is a page: minutes, a free text. */
const LONG = 2000;
/** Lines of a text on screen. A list of short texts shows all of them, and room for one more. */
const LIGNES_MIN = 3;
const LIGNES_MAX = 8;

/** A field by its name, or by its path in a list or a group: `agents.0.nom`. */
export type NomDeChamp<R extends Regles> = (keyof R & string) | `${keyof R & string}.${string}`;

interface ChampProps<R extends Regles> {
  de: FormulaireOuvert<R>;
  nom: NomDeChamp<R>;
  /** Label and help that depend on the case; those of the contract otherwise. */
  libelle?: string;
  aide?: ReactNode;
  /** Says that it is asked in this case, though the contract allows it to be empty. */
  requis?: boolean;
  /** Choices that are open in this case. */
  parmi?: readonly string[];
  /** Choices that the contract does not know: people of the school, usual durations. */
  options?: readonly { value: string; label: string; groupe?: string | undefined }[];
  /** What leaving it empty is called: « Tous ». */
  neant?: string;
  /** Bounds of a date in this case. */
  min?: string;
  max?: string;
  /** Values that are proposed while typing; any other may be typed. */
  propositions?: readonly string[];
  /** How a line of text is typed, where the contract takes any: a mail address, a day. */
  type?: HTMLInputTypeAttribute;
  /** Told what is chosen or typed, where other fields follow it. */
  onValeur?: (valeur: string) => void;
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** Shows every choice, or a list to open; writes a text on several lines, or on one, whatever its limit. */
  forme?: 'boutons' | 'liste' | 'lignes' | 'ligne';
  colonnes?: boolean;
}

const TYPES: Partial<Record<Regle['genre'], string>> = {
  courriel: 'email',
  secret: 'password',
  jour: 'date',
  instant: 'datetime-local',
  entier: 'number',
  nombre: 'number',
};

/** A field of a form: its label, its help, its choices and its limits come from the contract. */
export function Champ<R extends Regles>(props: ChampProps<R>) {
  const { de, nom, libelle, aide, requis, parmi, options, neant, forme, colonnes, propositions, onValeur, ...reste } =
    props;
  const liste = useId();
  const regle = findRegle(de.regles, nom);
  if (!regle) throw new Error(`${nom} is no field of the contract`);
  const { form } = de;
  const error = form.getFieldState(nom, form.formState).error?.message;
  const vide = !(requis ?? regle.requis !== false);
  const appel = libelle ?? regle.libelle ?? nom;
  const label = vide && regle.genre !== 'booleen' ? `${appel} (facultatif)` : appel;
  const commun = { label, hint: aide ?? regle.aide, error };
  const choix = options ?? (regle.choix ?? []).filter(({ value }) => parmi?.includes(value) ?? true);
  const controls = form.register(nom, {
    onChange: ({ target }: { target: { value: string } }) => onValeur?.(target.value),
  });
  if (regle.genre === 'textes' && !options) return <Lignes control={form.control} nom={nom} {...commun} />;
  if (regle.genre === 'booleen')
    return (
      <ChoiceGroup
        type="checkbox"
        {...commun}
        label={<span className="sr">{label}</span>}
        options={[{ value: '', label }]}
        controls={controls}
      />
    );
  if (regle.genre === 'choixMultiple' || regle.genre === 'textes')
    return <ChoiceGroup type="checkbox" {...commun} options={choix} controls={controls} columns={colonnes ?? true} />;
  if (regle.genre === 'choix' || options) {
    const rien = neant ?? (vide ? 'Aucun' : undefined);
    return forme === 'boutons' ? (
      <ChoiceGroup
        type="radio"
        {...commun}
        options={choix}
        controls={controls}
        columns={colonnes ?? choix.length > PEU}
      />
    ) : (
      <SelectField {...commun} vide={rien} options={choix} {...controls} />
    );
  }
  if (regle.genre === 'texte' && (forme === 'lignes' || (forme !== 'ligne' && (regle.max ?? 0) > UNE_LIGNE)))
    return (
      <TextArea
        {...commun}
        {...reste}
        maxLength={regle.max}
        rows={(regle.max ?? 0) > LONG ? LIGNES_MAX : LIGNES_MIN}
        {...controls}
      />
    );
  return (
    <>
      <TextField
        {...commun}
        type={TYPES[regle.genre] ?? 'text'}
        {...toBornes(regle)}
        {...(propositions ? { list: liste, autoComplete: 'off' } : {})}
        {...reste}
        {...controls}
      />
      {propositions ? (
        <datalist id={liste}>
          {propositions.map((proposition) => (
            <option key={proposition} value={proposition} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

/** Limits that the browser helps to hold. */
function toBornes({ genre, min, max }: Regle): object {
  if (genre === 'texte' || genre === 'secret') return { maxLength: max };
  if (genre === 'entier') return { min, max };
  return genre === 'nombre' ? { min, max, step: 'any', inputMode: 'decimal' } : {};
}

interface LignesProps {
  control: Control;
  nom: string;
  label: string;
  hint: ReactNode;
  error: string | undefined;
}

/** Several short texts, one a line. */
function Lignes({ control, nom, ...commun }: LignesProps) {
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control, name: nom });
  return (
    <TextArea
      {...commun}
      rows={Math.max(LIGNES_MIN, (value as string[]).length + 1)}
      name={nom}
      ref={ref}
      value={(value as string[]).join('\n')}
      onChange={({ target }) => onChange(target.value.split('\n'))}
      onBlur={onBlur}
    />
  );
}

/** What a field holds now: to show or hide others. */
export const useValeur = <R extends Regles, N extends keyof R & string>(
  de: FormulaireOuvert<R>,
  nom: N,
): Saisie<R>[N] => useWatch({ control: de.form.control, name: nom }) as Saisie<R>[N];
