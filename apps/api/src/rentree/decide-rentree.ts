import { Injectable } from '@nestjs/common';
import { Audit, Contexte, type EtablissementAnnee, Horloge } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier, type ErreurDeChamp } from '../socle/erreurs/index.js';
import { type Element, computeDecision } from './etapes/etape.js';
import { Etapes } from './etapes/etapes.js';
import { ReadRentree } from './read-rentree.js';
import type { ChangementsDto, DecideRentreeDto, DecisionDto, RentreeVue } from './rentree.dto.js';
import { type DecisionPrise, keyOf, type Rentree, Rentrees } from './rentrees.js';

/**
 * Takes decisions and applies them in the new year: nothing is copied without one, and what was carried over is not
 * carried over twice. Last year is only read.
 */
@Injectable()
export class DecideRentree {
  constructor(
    private readonly rentrees: Rentrees,
    private readonly etapes: Etapes,
    private readonly read: ReadRentree,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, { decisions, version }: DecideRentreeDto): Promise<RentreeVue> {
    await this.rentrees.lock(ou);
    const rentree = await this.checkOuverte(ou);
    if (version !== rentree.version) {
      const courant = await this.read.get(ou);
      checkVersion(version, rentree.version, () => courant);
    }
    this.checkSaisie(decisions);
    const prises: Record<string, DecisionPrise> = { ...rentree.decisions };
    for (const [rang, decision] of decisions.entries()) {
      await this.apply(ou, decision, prises[keyOf(decision.etape, decision.id)], rang);
      prises[keyOf(decision.etape, decision.id)] = {
        decision: decision.decision,
        le: this.horloge.today(),
        agent: this.contexte.acces.agent.id,
      };
    }
    await this.rentrees.save(ou, { ...rentree, decisions: prises }, this.contexte.acces.agent.id);
    await this.audit.record({ evenement: 'rentree.decided', avant: rentree.decisions, apres: { decisions } });
    return this.read.get(ou);
  }

  /** Ends the preparation: every element has its decision. @throws ErreurMetier `rentree.incomplete` */
  async close(ou: EtablissementAnnee, version: number): Promise<RentreeVue> {
    await this.rentrees.lock(ou);
    const rentree = await this.checkOuverte(ou);
    const courant = await this.read.get(ou);
    checkVersion(version, rentree.version, () => courant);
    const restants = courant.etapes.flatMap(({ elements }) => elements.filter(({ decision }) => decision === null));
    if (restants.length > 0) throw new ErreurMetier('rentree.incomplete', { donnees: { nombre: restants.length } });
    await this.rentrees.save(ou, { ...rentree, terminee: true }, this.contexte.acces.agent.id);
    await this.audit.record({ evenement: 'rentree.closed', apres: rentree.decisions });
    return this.read.get(ou);
  }

  private async checkOuverte(ou: EtablissementAnnee): Promise<Rentree> {
    const { ouverte, depuis } = await this.rentrees.readOuverture(ou);
    if (!ouverte) throw new ErreurMetier('rentree.fermee', { donnees: { annee: ou.annee, depuis } });
    const rentree = await this.rentrees.get(ou);
    if (rentree.terminee) throw new ErreurMetier('rentree.terminee');
    return rentree;
  }

  private async apply(
    ou: EtablissementAnnee,
    { etape: code, id, decision, changements }: DecisionDto,
    prise: DecisionPrise | undefined,
    rang: number,
  ): Promise<void> {
    const etape = this.etapes.find(code);
    const element: Element | undefined = (await etape.list(ou)).find((connu) => connu.id === id);
    if (!element) {
      const message = 'Choisissez un élément de cette étape.';
      throw new ErreurMetier('saisie.invalide', { erreurs: [{ champ: `decisions.${rang}.id`, message }] });
    }
    if (decision === 'terminer') {
      if (element.repris) throw new ErreurMetier('rentree.deja_decide', { donnees: { libelle: element.libelle } });
      return;
    }
    const fait = element.repris || computeDecision(etape, element, prise?.decision) === decision;
    if (!fait) return etape.carryOver(ou, id, changements ?? {});
    // The same decision again changes nothing; other changes would be a second object.
    if (decision === 'modifier' && prise?.decision !== 'modifier')
      throw new ErreurMetier('rentree.deja_decide', { donnees: { libelle: element.libelle } });
  }

  /** What goes with the decision, and with the step. @throws ErreurMetier `saisie.invalide` */
  private checkSaisie(decisions: readonly DecisionDto[]): void {
    const erreurs: ErreurDeChamp[] =
      decisions.length === 0 ? [{ champ: 'decisions', message: 'Donnez au moins une décision.' }] : [];
    const vues = new Set<string>();
    for (const [rang, { etape, id, decision, changements }] of decisions.entries()) {
      const donnes = Object.entries(changements ?? {}).flatMap(([champ, valeur]) =>
        valeur === undefined ? [] : [champ],
      );
      const refuse = (champ: string, message: string): void => {
        erreurs.push({ champ: `decisions.${rang}.${champ}`, message });
      };
      if (vues.has(keyOf(etape, id))) refuse('id', 'Donnez une seule décision par élément.');
      vues.add(keyOf(etape, id));
      // To change without saying what yet is to take over, then to correct on the object's own page.
      if (decision !== 'modifier' && donnes.length > 0)
        refuse('changements', 'Choisissez modifier pour indiquer ce qui change.');
      const { champs } = this.etapes.find(etape);
      for (const champ of donnes)
        if (!champs.includes(champ as keyof ChangementsDto))
          refuse(`changements.${champ}`, `Retirez ce champ : cette étape accepte ${champs.join(', ')}.`);
    }
    if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
  }
}
