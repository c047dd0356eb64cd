export * from './button.js';
export * from './icon.js';
export * from './status-badge.js';
export {
  accord,
  dayAt,
  formatCompte,
  formatDate,
  formatDe,
  formatDuree,
  formatEcheance,
  formatEuros,
  formatHeure,
  formatInstant,
  formatNombre,
  formatPluriel,
  formatPourcentage,
  toPhrase,
} from '@focale/domaine';
export { FieldError } from './forms/field.js';
export * from './forms/text-field.js';
export * from './forms/text-area.js';
export * from './forms/select-field.js';
export * from './forms/choice-group.js';
export * from './forms/file-drop.js';
export * from './feedback/alert.js';
export * from './feedback/dialog.js';
export * from './feedback/empty.js';
export * from './feedback/skeleton.js';
export * from './feedback/toast.js';
export * from './layout/data-table.js';
export * from './layout/disclosure.js';
export * from './layout/menu.js';
export * from './layout/skip-links.js';
export * from './charts/figure-card.js';
export * from './charts/film-strip.js';
export * from './charts/heat-map.js';
export * from './charts/progress-bar.js';
