# Words of the site, for any dataset. A catalog without a site needs none of them.

## On every page

site-name = SIP Phrasebook
site-skip = Ir al contenido
site-pages = Páginas
site-home = Todos los códigos
site-compare = Idiomas en paralelo
site-coverage = Cobertura
    .summary = Cuántos textos tiene cada idioma y cuántos de ellos ha leído alguien distinto de quien los escribió.
site-sources = Fuentes
site-about = Acerca de
site-previous = Anterior
site-next = Siguiente
site-copied = Copiado

## Search and table

site-search = Buscar en todos los idiomas
    .placeholder = Número, frase, campo de cabecera, RFC, palabra
    .results = Resultados
    .closest = Resultados más parecidos
    .none = Sin resultados. Pruebe con un número, una frase en cualquier idioma, un campo de cabecera o una RFC.
    .elsewhere = Otros resultados
site-filter = Filtrar la tabla
    .none = No hay coincidencias.
site-sort = Seleccione el título de una columna para ordenar la tabla por ella.

## The page of a code

site-copy = Copiar
    .number = Número
    .phrase = Frase
    .line = Línea de estado
    .link = Enlace
    .table = Tabla
site-facts = De un vistazo
site-other-languages = En otros idiomas
site-confusable = Fácil de confundir con
site-differs = difiere
site-more = { $count } más
site-example = Ejemplo
site-review = Revisión
    .reviewed = Revisado
    .draft = Borrador
    .stale = Desactualizado
    .missing = Falta
site-text = Acerca de este texto

## The page of a class

site-class-unknown = Si un cliente no conoce un código de { $first } a { $last }, procesa ese código como { $code }.

## Other pages

site-coverage-texts = Textos
site-coverage-messages = Mensajes
site-coverage-drawn = Frases tomadas de los documentos fuente
site-coverage-authored = Frases redactadas para esta referencia
site-coverage-signed = Leído por un hablante nativo
site-coverage-unsigned = todavía no
site-any = Todos
site-documents = Documentos
site-about-facts = Los datos se guardan separados de los textos, y cada dato tomado de una especificación figura junto con esa especificación y, si es posible, con la sección.
site-about-words = Si uno de los documentos fuente contiene la frase correcta, esta referencia la usa; si no, la frase se redactó para esta referencia. La página de fuentes enumera todos los lugares en los que un documento fuente menciona un código e indica si lo que dice allí el documento es correcto.
site-about-review = Un texto se considera revisado cuando lo ha leído alguien que no lo escribió. Si cambia el texto a partir del cual se hizo una traducción, la traducción se considera desactualizada hasta que alguien la vuelva a examinar.
site-about-privacy = Las páginas no cargan nada de otros sitios, no usan cookies y hacen las búsquedas dentro del navegador.
site-downloads = Descargas
    .file = Archivo
    .size = Tamaño
site-repository = Repositorio
site-suggest = Proponer una palabra mejor
site-choose = Elegir idioma
site-unknown = { $number } no está registrado; un cliente lo trata como { $code }.
site-not-found = Página no encontrada
    .summary = En esta dirección no hay nada. Busque un código o vaya a la tabla en su idioma.
