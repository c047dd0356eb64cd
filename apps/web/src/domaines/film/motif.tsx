import { UpdateActionDto } from '@focale/api-client';
import { Button } from '@focale/ui';
import { useEffect } from 'react';
import { Champ, Formulaire, useFormulaire } from '../../cadres/formulaire/index.js';

const REGLES = { motif: { ...UpdateActionDto.motif, requis: 'Donnez la raison.' } } as const;

interface Props {
  /** Why this line, or these, are changed. */
  question: string;
  aide?: string;
  action: string;
  className: string;
  /** Told the reason; null when the person gives up. */
  onDone: (motif: string | null) => void;
}

/** Asks for the reason of a change. Nothing is sent before the change it belongs to. */
export function Motif({ question, aide, action, className, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: (corps) => onDone((corps as { motif: string }).motif),
    titre: question,
  });
  const { setFocus } = formulaire.form;
  useEffect(() => setFocus('motif'), [setFocus]);
  return (
    <Formulaire
      de={formulaire}
      nom={question}
      action={action}
      className={className}
      discret
      gestes={
        <Button variant="tertiary" onClick={() => onDone(null)}>
          Renoncer
        </Button>
      }
    >
      <Champ de={formulaire} nom="motif" libelle={question} aide={aide} forme="ligne" />
    </Formulaire>
  );
}
