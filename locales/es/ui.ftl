# Words of the tables and pages themselves, for any dataset.

## Pages

ui-language = Español
ui-skip = Ir a las tablas
ui-contents = Contenido
ui-languages = Idiomas
ui-side-by-side = Todos los idiomas en paralelo
ui-details = En detalle
ui-codes =
    { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
ui-table-caption = { $title }: { $group }
ui-shared = { $heading } con cualquiera de estos códigos
ui-registry = Registro
ui-registry-updated = { $name } (última actualización: { $date })
ui-version = Versión de los datos
ui-license = Licencia de los datos
ui-generated = Generado con { $command }; para cambiar algo aquí, edite los archivos de las carpetas records y locales.

## Cells

ui-list-separator = ,{" "}
ui-item-separator = ;{" "}
ui-qualifier-separator = ,{" "}
ui-qualified = { $head } ({ $qualifiers })
ui-detail-example = { $expectation }, por ejemplo: { $phrase }
ui-origin-authored = no figura en ningún documento fuente
ui-origin-source = { $document }, línea { $line }

## The report of the sources

ui-sources = Fuentes de las frases
    .summary = Todos los lugares en los que un documento fuente menciona un código: qué aparece en él, si es correcto y qué tiene esta referencia en su lugar.
ui-sources-wrong = Qué estaba mal
ui-sources-nothing-wrong = En este documento no había ningún error.
ui-sources-places =
    { $count ->
        [one] { $count } lugar
       *[other] { $count } lugares
    }
ui-column-source = Documento
ui-column-line = Línea
ui-column-code = Código
ui-column-printed-code = Código impreso
ui-column-printed-phrase = Frase impresa
ui-column-language = Idioma
ui-column-verdict = Veredicto
ui-column-shipped-phrase = Nuestra frase
ui-column-note = Nota
ui-verdict-same = igual
ui-verdict-normalized = normalizada
ui-verdict-corrected = corregida
ui-verdict-superseded = sustituida
