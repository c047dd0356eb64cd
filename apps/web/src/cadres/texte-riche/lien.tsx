import { isAdresse, SCHEMA } from '@focale/texte-riche';
import { Button, Dialog, TextField } from '@focale/ui';
import type { EditorState, Transaction } from 'prosemirror-state';
import { useState } from 'react';
import type { FormEvent } from 'react';

interface DialogueDeLienProps {
  etat: EditorState;
  onTransaction: (tr: Transaction) => void;
  onClose: () => void;
}

const REFUS = 'Écrivez une adresse qui commence par https://, ou une adresse de courriel.';

/** « academie.example » and « ce@academie.example » as they are typed, made whole. */
function toAdresseEntiere(saisie: string): string {
  const adresse = saisie.trim();
  if (/^[a-z][a-z0-9+.-]*:/i.test(adresse)) return adresse;
  if (/^[^\s@/]+@[^\s@/]+$/.test(adresse)) return `mailto:${adresse}`;
  return /^[^\s/]+\.[^\s/]+/.test(adresse) ? `https://${adresse}` : adresse;
}

/** The piece of text that a link is about: what is selected, or the whole link where the cursor stands. */
function toPortee({ doc, selection }: EditorState): { de: number; a: number; href: string } {
  const { from, to, empty, $from } = selection;
  const marque = SCHEMA.marks.link;
  if (!empty) {
    let href = '';
    doc.nodesBetween(from, to, (noeud) => {
      href ||= String(marque.isInSet(noeud.marks)?.attrs['href'] ?? '');
    });
    return { de: from, a: to, href };
  }
  const ici = marque.isInSet($from.marks());
  let portee = { de: from, a: to, href: '' };
  if (!ici) return portee;
  const debut = $from.start();
  $from.parent.forEach((noeud, ecart) => {
    if (!ici.isInSet(noeud.marks)) return;
    const [de, a] = [debut + ecart, debut + ecart + noeud.nodeSize];
    // Pieces that touch: bold inside a link does not cut it.
    const suit = portee.href !== '' && portee.a === de;
    if (suit && portee.de <= from) portee = { ...portee, a };
    else if (portee.href === '' || portee.a < from) portee = { de, a, href: String(ici.attrs['href']) };
  });
  return portee;
}

/** Asks where a link leads; the text itself when nothing is selected. */
export function DialogueDeLien({ etat, onTransaction, onClose }: DialogueDeLienProps) {
  const [{ de, a, href }] = useState(() => toPortee(etat));
  const [saisie, setSaisie] = useState(href);
  const [refus, setRefus] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const adresse = toAdresseEntiere(saisie);
    if (!isAdresse(adresse)) {
      setRefus(REFUS);
      return;
    }
    const marque = SCHEMA.marks.link.create({ href: adresse });
    onTransaction(
      de === a
        ? etat.tr.insert(de, SCHEMA.text(saisie.trim(), [marque]))
        : etat.tr.removeMark(de, a, SCHEMA.marks.link).addMark(de, a, marque),
    );
    onClose();
  };
  const remove = (): void => {
    onTransaction(etat.tr.removeMark(de, a, SCHEMA.marks.link));
    onClose();
  };
  return (
    <Dialog title="Lien" onClose={onClose}>
      <form className="formulaire" noValidate onSubmit={submit}>
        <TextField
          label="Adresse"
          hint="Par exemple https://academie.example/ressource"
          error={refus}
          value={saisie}
          onChange={({ target }) => setSaisie(target.value)}
          inputMode="url"
          autoComplete="off"
        />
        <div className="actions">
          <Button type="submit">Mettre le lien</Button>
          {href ? (
            <Button variant="tertiary" onClick={remove}>
              Retirer le lien
            </Button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
