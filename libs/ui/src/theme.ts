/**
 * The look of Focale: the sheets of the design system that the screens use, then ours. Imported once, by the entry.
 * Only the components below are listed, so that the first load stays within its budget; the build strips from them
 * the fonts reserved to the State (see apps/web/outils/neutral-dsfr.ts).
 */
import '@codegouvfr/react-dsfr/dsfr/core/core.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/link/link.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/form/form.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/button/button.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/input/input.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/select/select.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/radio/radio.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/checkbox/checkbox.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/upload/upload.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/alert/alert.main.min.css';
import '@codegouvfr/react-dsfr/dsfr/component/breadcrumb/breadcrumb.main.min.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/content.css';
import './styles/tables.css';
import './styles/declarations.css';
import './styles/feedback.css';
import './styles/forms.css';
import './styles/film.css';
import './styles/catalogue.css';
import './styles/charts.css';
import './styles/print.css';
