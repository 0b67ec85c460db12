#pragma once
// Without ICU: its types would clash with those of Foundation's own copy, and none of them is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/xmlreader.h>

// xmlFree is a variable in C, which Swift may not read from several threads.
static inline void tomoni_xml_free(void *memory) { xmlFree(memory); }
