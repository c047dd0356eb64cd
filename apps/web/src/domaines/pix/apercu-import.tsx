import { LIBELLES_EDITIONS_PIX, LIBELLES_USAGES_PIX } from '@focale/domaine';
import { Alert, Button, ChoiceGroup, formatPluriel, SelectField } from '@focale/ui';
import { useState } from 'react';
import { ClassesPix } from './classes-pix.js';
import type { Envoi, Essai } from './pix-api.js';

interface Props {
  essai: Essai;
  busy: boolean;
  /** Counts again for another usage, at the levels chosen so far. */
  onUsage: (choix: Omit<Envoi, 'fichier'>) => void;
  onImport: (choix: Omit<Envoi, 'fichier'>) => void;
}

/** What a try found: for what it counts, at which levels, beside what is already there. */
export function ApercuImport({ essai, busy, onUsage, onImport }: Props) {
  const [niveaux, setNiveaux] = useState<Record<string, string>>(() =>
    Object.fromEntries(essai.classes.map(({ classe, niveau }) => [classe, niveau ?? ''])),
  );
  const [suite, setSuite] = useState('');
  const [refus, setRefus] = useState<string | null>(null);
  const submit = () => {
    const manque = Object.values(niveaux).filter((niveau) => niveau === '').length;
    const raison = !essai.usage
      ? 'Choisissez ce que ces résultats comptent.'
      : manque > 0
        ? `Choisissez le niveau de ${formatPluriel(manque, 'classe')}.`
        : essai.dejaImportes.length > 0 && suite === ''
          ? 'Dites s’il faut remplacer les imports précédents ou ajouter ce fichier.'
          : null;
    setRefus(raison);
    if (raison === null) onImport({ usage: essai.usage ?? '', niveaux, siDejaImporte: suite || undefined });
  };
  return (
    <div className="pile">
      <p role="status">
        {formatPluriel(essai.lignes, 'ligne lue', 'lignes lues')}, {formatPluriel(essai.inscrits, 'personne')}
        {essai.doublons > 0 ? ` (${formatPluriel(essai.doublons, 'ligne')} d’une personne déjà comptée)` : ''}.
        <br />
        <span className="gris">Reconnu : {LIBELLES_EDITIONS_PIX[essai.edition]}</span>
      </p>
      {essai.avertissements.length > 0 ? (
        <Alert tone="warning" title="À vérifier avant d’importer">
          <ul>
            {essai.avertissements.map((avertissement) => (
              <li key={avertissement}>{avertissement}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      <SelectField
        label="Que comptent ces résultats ?"
        vide="Choisir"
        options={essai.usagesPossibles.map((usage) => ({ value: usage, label: LIBELLES_USAGES_PIX[usage] }))}
        value={essai.usage ?? ''}
        onChange={(event) =>
          event.target.value ? onUsage({ usage: event.target.value, niveaux: dropVides(niveaux) }) : undefined
        }
      />
      <ClassesPix
        essai={essai}
        niveaux={niveaux}
        onNiveau={(classe, niveau) => setNiveaux({ ...niveaux, [classe]: niveau })}
      />
      {essai.dejaImportes.length > 0 ? (
        <ChoiceGroup
          type="radio"
          label={`${essai.usage ? LIBELLES_USAGES_PIX[essai.usage] : 'Cet usage'} : ${formatPluriel(essai.dejaImportes.length, 'import déjà compté', 'imports déjà comptés')}`}
          options={[
            { value: 'remplacer', label: 'Remplacer', hint: 'Même campagne, résultats plus récents' },
            { value: 'ajouter', label: 'Ajouter', hint: 'Autre campagne ou autre session' },
          ]}
          checked={[suite]}
          controls={{ name: 'siDejaImporte', onChange: (event) => setSuite(event.target.value) }}
        />
      ) : null}
      {refus ? <Alert tone="error" title={refus} live /> : null}
      <div className="actions">
        <Button busy={busy} onClick={submit}>
          Importer ces nombres
        </Button>
      </div>
    </div>
  );
}

const dropVides = (niveaux: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(niveaux).filter(([, niveau]) => niveau !== ''));
