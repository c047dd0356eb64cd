import type { Regles } from '@focale/api-client';
import { Button, FieldError } from '@focale/ui';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { Champ } from './champ.js';
import type { NomDeChamp } from './champ.js';
import { findRegle, toSaisie } from './saisie.js';
import type { FormulaireOuvert } from './use-formulaire.js';

interface ListeProps<R extends Regles> {
  de: FormulaireOuvert<R>;
  /** Name of the list, or its path in a group: `contenu.partages`. */
  nom: NomDeChamp<R>;
  /** Words of the button that adds a row. */
  ajout: string;
  /** What a row is called, to tell the buttons of each: « titulaire ». */
  element: string;
  /** What a new row begins with. */
  neuf?: object;
  /** Fields of a row, from its path: `agents.0`. */
  children: (chemin: NomDeChamp<R>) => ReactNode;
}

/** Of the list as a whole: the form library keeps it apart from those of its rows. */
interface Refus {
  readonly message?: string;
  readonly root?: { readonly message?: string };
}

/** Rows of the same fields, added and removed at will: their names and limits come from the contract, as for any field. */
export function Liste<R extends Regles>({ de, nom, ajout, element, neuf, children }: ListeProps<R>) {
  const erreur = useId();
  const { form } = de;
  const { fields, append, remove } = useFieldArray({ control: form.control, name: nom as string });
  const regle = findRegle(de.regles, nom);
  const error = form.getFieldState(nom, form.formState).error as Refus | undefined;
  const message = error?.message ?? error?.root?.message;
  const lignes = (
    <>
      {fields.map(({ id }, rang) => (
        <fieldset key={id} className="choix">
          <legend className="fr-label">
            {element.charAt(0).toUpperCase()}
            {element.slice(1)} {rang + 1}
          </legend>
          <div className="champs">{children(`${nom}.${rang}` as NomDeChamp<R>)}</div>
          <Button variant="tertiary" small onClick={() => remove(rang)}>
            Retirer
            <span className="sr">
              {' '}
              le {element} {rang + 1}
            </span>
          </Button>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" small onClick={() => append(toSaisie(regle?.champs ?? {}, neuf))}>
          {ajout}
        </Button>
      </div>
      <FieldError id={erreur} error={message} />
    </>
  );
  if (!regle?.libelle) return lignes;
  return (
    <fieldset className="choix pile">
      <legend className="fr-label">
        {regle.libelle}
        {regle.requis === false ? ' (facultatif)' : null}
        {regle.aide ? <span className="fr-hint-text">{regle.aide}</span> : null}
      </legend>
      {lignes}
    </fieldset>
  );
}

/** Fields of a group side by side, all of them in the order of the contract, under its label. */
export function Groupe<R extends Regles>({ de, nom }: { de: FormulaireOuvert<R>; nom: NomDeChamp<R> }) {
  const regle = findRegle(de.regles, nom);
  return (
    <fieldset className="choix">
      <legend className="fr-label">{regle?.libelle}</legend>
      <div className="champs">
        {Object.keys(regle?.champs ?? {}).map((champ) => (
          <Champ key={champ} de={de} nom={`${nom}.${champ}` as NomDeChamp<R>} />
        ))}
      </div>
    </fieldset>
  );
}
