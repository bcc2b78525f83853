#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>

/* xmlFree is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void plumbline_xml_free(void *pointer) { xmlFree(pointer); }
