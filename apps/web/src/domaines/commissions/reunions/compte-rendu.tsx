import { Button, Icon, TextArea, buttonClass, useToast } from '@focale/ui';
import { useState } from 'react';
import { toApiUrl } from '../../../api/client.js';
import { FormProblem } from '../../../cadres/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useUpdateReunion } from './reunions-api.js';
import type { Reunion } from './reunions-api.js';

/** The minutes: written here, then taken away as PDF or DOCX. */
export function CompteRendu({ ecole, reunion }: { ecole: Ecole; reunion: Reunion }) {
  const update = useUpdateReunion(ecole, reunion.id);
  const toast = useToast();
  // The text that the one typed here started from, and the version it was read in.
  const [base, setBase] = useState({ texte: reunion.compteRendu, version: reunion.version });
  const [texte, setTexte] = useState(reunion.compteRendu ?? '');
  const canEdit = reunion.actionsPossibles.includes('rediger');
  const save = () =>
    update.mutate(
      // Attendance or decisions may have moved the version on: only a change of the text itself is a conflict.
      { compteRendu: texte || null, version: reunion.compteRendu === base.texte ? reunion.version : base.version },
      {
        onSuccess: ({ compteRendu, version }) => {
          setBase({ texte: compteRendu, version });
          toast('Compte rendu enregistré');
        },
      },
    );
  return (
    <section className="section pile">
      <h2>Compte rendu</h2>
      {canEdit ? (
        <form
          className="formulaire"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <FormProblem
            error={update.error}
            avant={{ compteRendu: base.texte }}
            libelles={{ compteRendu: 'Compte rendu' }}
            onReprendre={(courant) => {
              const { compteRendu, version } = courant as Reunion;
              setBase({ texte: compteRendu, version });
              update.reset();
            }}
          />
          <TextArea
            label="Texte du compte rendu"
            hint="Les présents, l’ordre du jour et les décisions s’ajoutent d’eux-mêmes au document."
            rows={8}
            value={texte}
            onChange={(event) => setTexte(event.target.value)}
          />
          <div className="actions">
            <Button type="submit" busy={update.isPending}>
              Enregistrer le compte rendu
            </Button>
          </div>
        </form>
      ) : (
        <p className={reunion.compteRendu ? 'texte-brut' : 'gris'}>{reunion.compteRendu ?? 'Pas encore rédigé.'}</p>
      )}
      <Telechargements base={`${ecole.base}/commission/reunions/${reunion.id}/compte-rendu`} />
    </section>
  );
}

function Telechargements({ base }: { base: string }) {
  return (
    <div className="actions">
      {(['pdf', 'docx'] as const).map((format) => (
        <a key={format} className={buttonClass('secondary', true)} href={toApiUrl(base, { format })} download>
          <Icon name="document" /> Compte rendu en {format.toUpperCase()}
        </a>
      ))}
    </div>
  );
}
