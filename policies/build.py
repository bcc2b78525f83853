#!/usr/bin/env python3
"""Builds the invented schools' documents from sources/<school>/.

A `.src` file is a small Markdown-like text with a head of `key: value` lines; it becomes a PDF, DOCX or ODT
in the school's folder. Any other file in sources/<school>/ is copied as it is. The same sources give the same
bytes: dates are written in the source, zip entries carry a fixed time, and nothing reads the clock.

    build.py            build everything
    build.py --check    build in memory and compare with what is here
    build.py --measure  find the page numbers of contents lists (DOCX, ODT) with LibreOffice, write pages.json
"""
import json, re, struct, subprocess, sys, tempfile, zipfile, zlib
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape as xml_text, quoteattr

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "sources"
PAGES = SOURCES / "pages.json"
STAMP = (2026, 1, 1, 0, 0, 0)


# --- the source text -------------------------------------------------------------------------------------------

class Doc:
    def __init__(self, path):
        self.school = path.parent.name
        head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
        self.meta = {}
        for line in head.splitlines():
            key, _, value = line.partition(":")
            if key.strip() == "cover":
                self.meta.setdefault("cover", []).append(value.strip())
            else:
                self.meta[key.strip()] = value.strip()
        self.notes = {}
        self.blocks = self.parse(body)
        self.number()

    def get(self, key, default=""):
        return self.meta.get(key, default)

    def quotes(self, text):
        if self.get("quotes") != "straight":
            text = re.sub(r"(^|[\s(\[/–—*])\"", r"\1“", text)
            text = text.replace('"', "”")
            text = re.sub(r"(^|[\s(\[“])'", r"\1‘", text)
            text = text.replace("'", "’")
        return text.replace(" -- ", " – ").replace("--", "–")

    def parse(self, body):
        out, lines, i = [], body.split("\n"), 0

        def starts(line):
            return re.match(r"(#{1,3} |@|\||\s*- |\d+\. |\[\^\w+\]: )", line) or not line.strip()

        while i < len(lines):
            line = lines[i]
            i += 1
            if not line.strip() or line.startswith("%%"):
                continue
            note = re.match(r"\[\^(\w+)\]: (.*)", line)
            if note:
                self.notes[note[1]] = self.quotes(note[2])
                continue
            head = re.match(r"(#{1,3}) (.*)", line)
            if head:
                text = head[2]
                plain = text.endswith("{-}")
                text = text.replace("{-}", "").strip()
                out.append({"kind": "heading", "level": len(head[1]), "text": self.quotes(text), "plain": plain})
                continue
            if line.startswith("@table"):
                rest = line[6:].strip()
                widths = re.match(r"[\d,]+", rest)
                block = {"kind": "table", "widths": [int(w) for w in widths[0].split(",")],
                         "header": "noheader" not in rest, "rows": []}
                while i < len(lines) and lines[i].startswith("|"):
                    row = lines[i].strip()
                    i += 1
                    while not row.endswith("|"):
                        row += " " + lines[i].strip()
                        i += 1
                    block["rows"].append([self.quotes(c.strip()) for c in row.strip("|").split("|")])
                out.append(block)
                continue
            if line.startswith("@box"):
                inner = []
                while lines[i] != "@end":
                    inner.append(lines[i])
                    i += 1
                i += 1
                out.append({"kind": "box", "blocks": self.parse("\n".join(inner))})
                continue
            if line.startswith("@"):
                word, _, rest = line[1:].partition(" ")
                out.append({"kind": word, "text": rest})
                continue
            item = re.match(r"(\s*)(- |\d+\. )(.*)", line)
            text = item[3] if item else line
            while i < len(lines) and not starts(lines[i]):
                text += " " + lines[i].strip()
                i += 1
            if item:
                level = len(item[1]) // 2
                ordered = item[2] != "- "
                entry = {"level": level, "text": self.quotes(text)}
                if out and out[-1]["kind"] == "list" and (level or out[-1]["ordered"] == ordered):
                    out[-1]["items"].append(entry)
                else:
                    out.append({"kind": "list", "ordered": ordered, "items": [entry]})
            else:
                out.append({"kind": "para", "text": self.quotes(text.strip())})
        return out

    def number(self):
        counts = [0, 0, 0]
        for b in self.blocks:
            if b["kind"] != "heading":
                continue
            b["label"] = ""
            if self.get("numbering", "none") != "none" and not b["plain"] and b["level"] <= 2:
                level = b["level"] - 1
                counts[level] += 1
                counts[level + 1:] = [0] * (2 - level)
                b["label"] = ".".join(str(c) for c in counts[:level + 1])

    def contents(self):
        depth = int(self.get("depth", "2"))
        return [b for b in self.blocks if b["kind"] == "heading" and b["level"] <= depth]


def runs(text):
    """Splits inline text into (style, text): '', 'b', 'i', 'mark', 'note', 'holder', 'br'."""
    out = []
    pattern = r"\*\*(.+?)\*\*|\*(.+?)\*|==(.+?)==|\[\^(\w+)\]|\{\{(.+?)\}\}| // "
    at = 0
    for m in re.finditer(pattern, text):
        if m.start() > at:
            out.append(("", text[at:m.start()]))
        at = m.end()
        for style, value in zip(("b", "i", "mark", "note", "holder"), m.groups()):
            if value is not None:
                out.append((style, value))
                break
        else:
            out.append(("br", ""))
    if at < len(text):
        out.append(("", text[at:]))
    return out


# --- a shield, so that the title block has a crest --------------------------------------------------------------

def crest_png(colour, size=120):
    r, g, b = (int(colour[i:i + 2], 16) for i in (0, 2, 4))
    rows = []
    for y in range(size):
        row = bytearray(b"\0")
        for x in range(size):
            u, v = abs(x - size / 2) / (size / 2), y / size
            edge = 0.82 if v < 0.45 else 0.82 * (1 - ((v - 0.45) / 0.55) ** 2) ** 0.5
            inside = 0.03 < v and u < edge
            if not inside:
                row += bytes((255, 255, 255))
            elif u > edge - 0.1 or v < 0.09 or u < 0.05 or abs(v - 0.42) < 0.03:
                row += bytes((230, 222, 190))
            else:
                row += bytes((r, g, b))
        rows.append(bytes(row))

    def chunk(tag, data):
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(b"".join(rows), 9)) + chunk(b"IEND", b""))


def packed(entries, first_stored=False):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as z:
        for n, (name, data) in enumerate(entries):
            info = zipfile.ZipInfo(name, STAMP)
            info.external_attr = 0o644 << 16
            stored = first_stored and n == 0
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            z.writestr(info, data if isinstance(data, bytes) else data.encode("utf-8"))
    return buffer.getvalue()


# --- PDF (typst, tagged) ----------------------------------------------------------------------------------------

def ts(text):
    return '#"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def typst_inline(doc, text):
    out = []
    for style, value in runs(text):
        if style == "b":
            out.append("#strong[%s]" % ts(value))
        elif style == "i":
            out.append("#emph[%s]" % ts(value))
        elif style == "mark":
            out.append("#highlight[%s]" % ts(value))
        elif style == "note":
            out.append("#footnote[%s]" % typst_inline(doc, doc.notes[value]))
        elif style == "br":
            out.append("#linebreak()")
        else:
            out.append(ts(value))
    return "".join(out)


def typst_list(doc, items, ordered, at=0, level=0):
    parts = []
    while at < len(items) and items[at]["level"] >= level:
        text = typst_inline(doc, items[at]["text"])
        at += 1
        if at < len(items) and items[at]["level"] > level:
            inner, at = typst_list(doc, items, False, at, level + 1)
            text += inner
        parts.append("[%s]" % text)
    return "#%s(%s)" % ("enum" if ordered else "list", ", ".join(parts)), at


def typst_blocks(doc, blocks):
    out = []
    for b in blocks:
        kind = b["kind"]
        if kind == "heading":
            bare = "" if b["label"] else ", numbering: none"
            out.append("#heading(level: %d%s)[%s]" % (b["level"], bare, typst_inline(doc, b["text"])))
        elif kind == "para":
            out.append("#par[%s]" % typst_inline(doc, b["text"]))
        elif kind == "list":
            out.append(typst_list(doc, b["items"], b["ordered"])[0])
        elif kind == "table":
            rows = [["[%s]" % typst_inline(doc, c) for c in r] for r in b["rows"]]
            head = ""
            if b["header"]:
                head = "table.header(%s)," % ", ".join("[#strong%s]" % c for c in rows.pop(0))
            out.append("#table(columns: (%s,), %s %s)" % (
                ", ".join("%dfr" % w for w in b["widths"]), head, ", ".join(c for r in rows for c in r)))
        elif kind == "box":
            out.append("#block(fill: tint, stroke: 0.6pt + main, inset: 9pt, radius: 3pt, width: 100%%)[%s]"
                       % "\n\n".join(typst_blocks(doc, b["blocks"])))
        elif kind == "toc":
            out.append("#outline(title: [%s], depth: %s)" % (ts(b["text"] or "Contents"), doc.get("depth", "2")))
        elif kind == "page":
            out.append("#pagebreak(weak: true)")
        elif kind == "cover":
            lines = "".join("#par[%s]" % typst_inline(doc, doc.quotes(c)) for c in doc.meta.get("cover", []))
            crest = '#image("crest.png", width: 2.6cm, alt: "School crest")' if doc.get("crest") != "no" else ""
            out.append("#align(center)[#v(2.2cm)%s#v(0.8cm)#text(17pt, fill: main)[%s]#v(1.2cm)"
                       "#title[%s]#v(0.6cm)%s]#pagebreak()"
                       % (crest, ts(doc.quotes(doc.get("school"))), ts(doc.quotes(doc.get("title"))), lines))
    return out


def build_pdf(doc):
    import datetime, typst
    fonts = []
    for name in ("fontpkg_fira_sans", "fontpkg_source_sans_3"):
        fonts.append(str(Path(__import__(name).__file__).parent / "files"))
    year, month, day = doc.get("date").split("-")
    footer = ts(doc.quotes(doc.get("footer")))
    first = "1" if doc.meta.get("cover") else "0"
    source = """
#let main = rgb("#%s")
#let tint = main.lighten(90%%)
#set document(title: %s, author: %s, date: datetime(year: %d, month: %d, day: %d))
#set text(font: "%s", size: %spt, lang: "en", region: "GB", hyphenate: %s)
#set par(justify: %s, leading: 0.68em, spacing: 1.05em)
#set page(paper: "a4", margin: (x: %s, top: 2.6cm, bottom: 2.4cm),
  header: context if counter(page).get().first() > %s [#set text(8.5pt, fill: luma(90))
    %s #h(1fr) %s #v(-0.7em) #line(length: 100%%, stroke: 0.5pt + main)],
  footer: context [#set text(8.5pt, fill: luma(90))
    %s #h(1fr) Page #counter(page).display() of #counter(page).final().first()])
#show heading: set text(fill: main)
#show heading: set block(above: 1.5em, below: 0.9em, sticky: true)
#show heading.where(level: 1): set text(15pt)
#show title: set text(24pt, fill: main)
#show title: set par(justify: false)
#set table(inset: 6pt, stroke: 0.5pt + luma(150), fill: (x, y) => if y == 0 { tint })
#show table: set par(justify: false)
#show table: set text(size: 0.93em)
#set list(indent: 0.6em)
#set enum(indent: 0.6em)
%s
""" % (doc.get("colour", "1f3a5f"), '"%s"' % doc.get("title"), '"%s"' % doc.get("school"),
       int(year), int(month), int(day), doc.get("font", "Fira Sans"), doc.get("size", "10.5"),
       doc.get("hyphenate", "true"), doc.get("justify", "true"), doc.get("margin", "2.4cm"), first,
       ts(doc.quotes(doc.get("header"))), ts(doc.quotes(doc.get("headright"))), footer,
       '#set heading(numbering: "1.1")' if doc.get("numbering", "none") != "none" else "")
    source += "\n\n".join(typst_blocks(doc, doc.blocks))
    with tempfile.TemporaryDirectory() as tmp:
        (Path(tmp) / "main.typ").write_text(source, encoding="utf-8")
        (Path(tmp) / "crest.png").write_bytes(crest_png(doc.get("colour", "1f3a5f")))
        when = datetime.datetime(int(year), int(month), int(day), tzinfo=datetime.timezone.utc)
        fonts_at = typst.Fonts(include_system_fonts=False, font_paths=fonts)
        pdf = typst.compile(str(Path(tmp) / "main.typ"), root=tmp, font_paths=fonts_at, timestamp=int(when.timestamp()))
    return pdf


# --- DOCX -------------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' \
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' \
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' \
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def wt(text):
    return '<w:t xml:space="preserve">%s</w:t>' % xml_text(text)


class Docx:
    def __init__(self, doc, pages):
        self.doc, self.pages = doc, pages
        self.notes, self.lists, self.marks = [], 0, 0
        self.auto = doc.get("numbering") == "auto"

    def inline(self, text, extra=""):
        out = []
        for style, value in runs(text):
            if style == "note":
                self.notes.append(self.doc.notes[value])
                out.append('<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                           '<w:footnoteReference w:id="%d"/></w:r>' % len(self.notes))
            elif style == "br":
                out.append("<w:r><w:br/></w:r>")
            elif style == "holder":
                out.append('<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr>'
                           '<w:rStyle w:val="PlaceholderText"/></w:rPr>%s</w:r></w:sdtContent></w:sdt>' % wt(value))
            else:
                props = {"b": "<w:b/>", "i": "<w:i/>", "mark": '<w:highlight w:val="yellow"/>'}.get(style, "") + extra
                rpr = "<w:rPr>%s</w:rPr>" % props if props else ""
                # Word splits runs as people edit; do the same now and then so that readers must join them.
                words = value.split(" ")
                if len(words) > 14 and not style:
                    cut = len(words) // 2
                    out.append("<w:r>%s%s</w:r><w:proofErr w:type=\"gramEnd\"/>" % (rpr, wt(" ".join(words[:cut]) + " ")))
                    value = " ".join(words[cut:])
                out.append("<w:r>%s%s</w:r>" % (rpr, wt(value)))
        return "".join(out)

    def para(self, text, style="", ppr="", extra=""):
        head = ('<w:pStyle w:val="%s"/>' % style if style else "") + ppr
        return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % head if head else "", self.inline(text, extra))

    def blocks(self, blocks):
        out = []
        for b in blocks:
            kind = b["kind"]
            if kind == "heading":
                self.marks += 1
                label = "" if self.auto or not b["label"] else b["label"] + ("." if b["level"] == 1 else "") + " "
                ppr = ""
                if self.auto and not b["label"]:
                    ppr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
                out.append('<w:p><w:pPr><w:pStyle w:val="Heading%d"/>%s</w:pPr><w:bookmarkStart w:id="%d" w:name="_Toc%06d"/>'
                           '%s<w:bookmarkEnd w:id="%d"/></w:p>' % (b["level"], ppr, self.marks, self.marks,
                                                                  self.inline(label + b["text"]), self.marks))
            elif kind == "para":
                out.append(self.para(b["text"]))
            elif kind == "list":
                num = 2
                if b["ordered"]:
                    self.lists += 1
                    num = 10 + self.lists
                for item in b["items"]:
                    use = num if item["level"] == 0 else 2
                    out.append(self.para(item["text"], "ListParagraph",
                                         '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (item["level"], use)))
            elif kind == "table":
                out.append(self.table(b))
            elif kind == "box":
                out.append('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
                           '<w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="9000" w:type="dxa"/>'
                           '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F7"/></w:tcPr>%s</w:tc></w:tr></w:tbl><w:p/>'
                           % "".join(self.blocks(b["blocks"])))
            elif kind == "toc":
                out.append(self.toc(b["text"] or "Contents"))
            elif kind == "page":
                out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
            elif kind == "cover":
                out.append(self.cover())
        return out

    def table(self, b):
        total = sum(b["widths"])
        widths = [9000 * w // total for w in b["widths"]]
        rows = []
        for n, row in enumerate(b["rows"]):
            head = b["header"] and n == 0
            cells = []
            for w, cell in zip(widths, row):
                shade = '<w:shd w:val="clear" w:color="auto" w:fill="DDE5EE"/>' if head else ""
                paras = "".join(self.para(part, "TableText", extra="<w:b/>" if head else "")
                                for part in cell.split(" // "))
                cells.append('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (w, shade, paras))
            rows.append("<w:tr>%s%s</w:tr>" % ("<w:trPr><w:tblHeader/></w:trPr>" if head else "", "".join(cells)))
        return ('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s'
                '</w:tbl><w:p/>' % ("".join('<w:gridCol w:w="%d"/>' % w for w in widths), "".join(rows)))

    def toc(self, title):
        out = [self.para(title, "TOCHeading")]
        entries = self.doc.contents()
        marks = [b for b in self.doc.blocks if b["kind"] == "heading"]
        for n, b in enumerate(entries):
            label = b["label"] + ("." if b["level"] == 1 else "") if b["label"] else ""
            mark = "_Toc%06d" % (marks.index(b) + 1)
            page = self.pages.get((b["label"] + " " + b["text"]).strip(), 2)
            begin = ""
            if n == 0:
                begin = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h '
                         '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>')
            end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>' if n == len(entries) - 1 else ""
            number = "<w:r>%s</w:r><w:r><w:tab/></w:r>" % wt(label) if label else ""
            out.append('<w:p><w:pPr><w:pStyle w:val="TOC%d"/></w:pPr>%s<w:hyperlink w:anchor="%s">%s<w:r>%s</w:r><w:r><w:tab/></w:r>'
                       '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF %s \\h </w:instrText></w:r>'
                       '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>%s</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
                       '</w:hyperlink>%s</w:p>' % (b["level"], begin, mark, number, wt(b["text"]), mark, wt(str(page)), end))
        return ('<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
                '<w:sdtContent>%s</w:sdtContent></w:sdt>' % "".join(out))

    def cover(self):
        doc = self.doc
        centre = '<w:jc w:val="center"/>'
        out = []
        if doc.get("crest") != "no":
            size = 950000
            out.append('<w:p><w:pPr><w:spacing w:before="900"/>%s</w:pPr><w:r><w:drawing><wp:inline><wp:extent cx="%d" cy="%d"/>'
                       '<wp:docPr id="1" name="Crest" descr="School crest"/><a:graphic><a:graphicData '
                       'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="crest.png"/>'
                       '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdCrest"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
                       '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
                       '</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
                       % (centre, size, size, size, size))
        out.append(self.para(doc.quotes(doc.get("school")), "Subtitle", centre))
        out.append(self.para(doc.quotes(doc.get("title")), "Title", centre))
        for line in doc.meta.get("cover", []):
            out.append(self.para(doc.quotes(line), "", centre))
        out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
        return "".join(out)

    def styles(self):
        font, colour, size = self.doc.get("font", "Calibri"), self.doc.get("colour", "1f3a5f"), int(float(self.doc.get("size", "11")) * 2)

        def style(sid, name, ppr="", rpr="", based="Normal", kind="paragraph"):
            return ('<w:style w:type="%s" w:styleId="%s"><w:name w:val="%s"/>%s<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>'
                    % (kind, sid, name, '<w:basedOn w:val="%s"/>' % based if based else "", ppr, rpr))
        num = '<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="1"/></w:numPr>'
        heads = ""
        for level, points in ((1, 32), (2, 26), (3, 23)):
            ppr = "<w:keepNext/>" + (num % (level - 1) if self.auto and level < 3 else "") + \
                  '<w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="%d"/>' % (level - 1)
            heads += style("Heading%d" % level, "heading %d" % level, ppr, '<w:b/><w:color w:val="%s"/><w:sz w:val="%d"/>' % (colour, points))
        toc = "".join(style("TOC%d" % n, "toc %d" % n, '<w:tabs><w:tab w:val="left" w:pos="%d"/><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>'
                            '<w:spacing w:after="40"/><w:ind w:left="%d"/>' % (560 + (n - 1) * 440, (n - 1) * 240)) for n in (1, 2))
        return (XML + '<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="%s" w:hAnsi="%s" w:cs="%s"/><w:sz w:val="%d"/>'
                '<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr>'
                '</w:pPrDefault></w:docDefaults>' % (W, font, font, font, size)
                + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
                + '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar>'
                  '<w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
                + heads + toc
                + style("Title", "Title", '<w:spacing w:before="500" w:after="300"/>', '<w:b/><w:color w:val="%s"/><w:sz w:val="52"/>' % colour)
                + style("Subtitle", "Subtitle", '<w:spacing w:before="300"/>', '<w:color w:val="%s"/><w:sz w:val="34"/>' % colour)
                + style("TOCHeading", "TOC Heading", "", '<w:b/><w:color w:val="%s"/><w:sz w:val="32"/>' % colour)
                + style("ListParagraph", "List Paragraph", '<w:spacing w:after="60"/>')
                + style("TableText", "Table Text", '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="%d"/>' % (size - 2))
                + style("Header", "header", '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>', '<w:color w:val="666666"/><w:sz w:val="17"/>')
                + style("Footer", "footer", '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>', '<w:color w:val="666666"/><w:sz w:val="17"/>')
                + style("FootnoteText", "footnote text", '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>', '<w:sz w:val="18"/>')
                + style("FootnoteReference", "footnote reference", "", '<w:vertAlign w:val="superscript"/>', "", "character")
                + style("PlaceholderText", "Placeholder Text", "", '<w:color w:val="808080"/>', "", "character")
                + '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>'
                + "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="999999"/>' % s for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
                + '</w:tblBorders></w:tblPr></w:style></w:styles>')

    def numbering(self):
        def level(n, fmt, text, left, hang, font=""):
            return ('<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/>%s<w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="%d" w:hanging="%d"/></w:pPr>%s</w:lvl>'
                    % (n, fmt, "", text, left, hang, font))
        heads = "".join('<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading%d"/><w:lvlText w:val="%s"/>'
                        '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="680" w:hanging="680"/></w:pPr></w:lvl>' % (n, n + 1, t) for n, t in ((0, "%1."), (1, "%1.%2")))
        symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr>'
        out = '<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>%s</w:abstractNum>' % heads
        out += ('<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>%s%s</w:abstractNum>'
                % (level(0, "bullet", "\uf0b7", 560, 280, symbol), level(1, "bullet", "o", 1000, 280)))
        out += '<w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="hybridMultilevel"/>%s</w:abstractNum>' % level(0, "decimal", "%1.", 560, 340)
        out += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
        for n in range(1, self.lists + 1):
            out += ('<w:num w:numId="%d"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' % (10 + n))
        return XML + "<w:numbering %s>%s</w:numbering>" % (W, out)

    def build(self):
        doc = self.doc
        body = "".join(self.blocks(doc.blocks))
        notes = "".join('<w:footnote w:id="%d"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
                        '<w:footnoteRef/></w:r><w:r>%s</w:r></w:p></w:footnote>' % (n + 1, wt(" " + re.sub(r"\*", "", t))) for n, t in enumerate(self.notes))
        notes = ('<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                 '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>') + notes

        def field(name):
            return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'
                    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>%s</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % (name, wt("2")))
        sect = ('<w:sectPr><w:headerReference w:type="default" r:id="rIdHead"/><w:footerReference w:type="default" r:id="rIdFoot"/>'
                '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1300" w:left="1440" w:header="700" w:footer="600" w:gutter="0"/>'
                '%s</w:sectPr>' % ("<w:titlePg/>" if doc.meta.get("cover") else ""))
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        ct = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        parts = ["styles", "numbering", "footnotes", "settings"]
        entries = [
            ("[Content_Types].xml", XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             '<Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="%sdocument.main+xml"/>' % ct
             + "".join('<Override PartName="/word/%s.xml" ContentType="%s%s+xml"/>' % (p, ct, p) for p in parts)
             + '<Override PartName="/word/header1.xml" ContentType="%sheader+xml"/><Override PartName="/word/footer1.xml" ContentType="%sfooter+xml"/>' % (ct, ct)
             + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'),
            ("_rels/.rels", XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             '<Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/><Relationship Id="rId2" '
             'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>' % rel),
            ("docProps/core.xml", XML + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
             'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
             '<dc:title>%s</dc:title><dc:creator>%s</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">%sT09:00:00Z</dcterms:created></cp:coreProperties>'
             % (xml_text(doc.get("title")), xml_text(doc.get("author", doc.get("school"))), doc.get("date"))),
            ("word/document.xml", XML + "<w:document %s><w:body>%s%s</w:body></w:document>" % (W, body, sect)),
            ("word/styles.xml", self.styles()), ("word/numbering.xml", self.numbering()),
            ("word/footnotes.xml", XML + "<w:footnotes %s>%s</w:footnotes>" % (W, notes)),
            ("word/settings.xml", XML + '<w:settings %s><w:zoom w:percent="100"/></w:settings>' % W),
            ("word/header1.xml", XML + '<w:hdr %s><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r>%s</w:r><w:r><w:tab/></w:r><w:r>%s</w:r></w:p></w:hdr>'
             % (W, wt(doc.quotes(doc.get("header"))), wt(doc.quotes(doc.get("headright"))))),
            ("word/footer1.xml", XML + '<w:ftr %s><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>%s</w:r><w:r><w:tab/></w:r><w:r>%s</w:r>%s<w:r>%s</w:r>%s</w:p></w:ftr>'
             % (W, wt(doc.quotes(doc.get("footer"))), wt("Page "), field("PAGE"), wt(" of "), field("NUMPAGES"))),
            ("word/_rels/document.xml.rels", XML + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
             + "".join('<Relationship Id="rId%d" Type="%s%s" Target="%s.xml"/>' % (n + 1, rel, p, p) for n, p in enumerate(parts))
             + '<Relationship Id="rIdHead" Type="%sheader" Target="header1.xml"/><Relationship Id="rIdFoot" Type="%sfooter" Target="footer1.xml"/>' % (rel, rel)
             + '<Relationship Id="rIdCrest" Type="%simage" Target="media/crest.png"/></Relationships>' % rel),
            ("word/media/crest.png", crest_png(doc.get("colour", "1f3a5f"))),
        ]
        return packed(entries)


# --- ODT --------------------------------------------------------------------------------------------------------

NS = " ".join('xmlns:%s="%s"' % p for p in (
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"), ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"), ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"), ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"), ("xlink", "http://www.w3.org/1999/xlink"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"), ("dc", "http://purl.org/dc/elements/1.1/")))


class Odt:
    def __init__(self, doc, pages):
        self.doc, self.pages = doc, pages
        self.notes = self.tables = 0
        self.widths = {}

    def inline(self, text):
        out = []
        for style, value in runs(text):
            value_xml = xml_text(value)
            if style == "note":
                self.notes += 1
                out.append('<text:note text:id="ftn%d" text:note-class="footnote"><text:note-citation>%d</text:note-citation><text:note-body>'
                           '<text:p text:style-name="Footnote">%s</text:p></text:note-body></text:note>'
                           % (self.notes, self.notes, self.inline(self.doc.notes[value])))
            elif style == "br":
                out.append("<text:line-break/>")
            elif style in ("b", "i", "mark"):
                out.append('<text:span text:style-name="T_%s">%s</text:span>' % (style, value_xml))
            else:
                out.append(value_xml)
        return "".join(out)

    def para(self, text, style="Text_20_body"):
        return '<text:p text:style-name="%s">%s</text:p>' % (style, self.inline(text))

    def items(self, items, ordered, at=0, level=0):
        out = []
        while at < len(items) and items[at]["level"] >= level:
            inner = self.para(items[at]["text"], "List")
            at += 1
            if at < len(items) and items[at]["level"] > level:
                nested, at = self.items(items, ordered, at, level + 1)
                inner += nested
            out.append("<text:list-item>%s</text:list-item>" % inner)
        name = ' text:style-name="%s"' % ("L_num" if ordered else "L_bullet") if level == 0 else ""
        return "<text:list%s>%s</text:list>" % (name, "".join(out)), at

    def blocks(self, blocks):
        out = []
        for b in blocks:
            kind = b["kind"]
            if kind == "heading":
                label = b["label"] + ("." if b["level"] == 1 else "") + " " if b["label"] else ""
                out.append('<text:h text:style-name="Heading_20_%d" text:outline-level="%d">%s</text:h>'
                           % (b["level"], b["level"], self.inline(label + b["text"])))
            elif kind == "para":
                out.append(self.para(b["text"]))
            elif kind == "list":
                out.append(self.items(b["items"], b["ordered"])[0])
            elif kind == "table":
                out.append(self.table(b["widths"], b["rows"], b["header"]))
            elif kind == "box":
                inner = "".join(self.blocks(b["blocks"]))
                out.append(self.table([1], None, False, inner))
            elif kind == "toc":
                out.append(self.toc(b["text"] or "Contents"))
            elif kind == "page":
                out.append('<text:p text:style-name="Break"/>')
            elif kind == "cover":
                doc = self.doc
                if doc.get("crest") != "no":
                    out.append('<text:p text:style-name="Centre"><draw:frame draw:name="Crest" text:anchor-type="as-char" svg:width="2.6cm" svg:height="2.6cm">'
                               '<draw:image xlink:href="Pictures/crest.png" xlink:type="simple"/><svg:desc>School crest</svg:desc></draw:frame></text:p>')
                out.append(self.para(doc.quotes(doc.get("school")), "Subtitle") + self.para(doc.quotes(doc.get("title")), "Title"))
                out += [self.para(doc.quotes(c), "Centre") for c in doc.meta.get("cover", [])]
                out.append('<text:p text:style-name="Break"/>')
        return out

    def table(self, widths, rows, header, inner=""):
        self.tables += 1
        name = "Table%d" % self.tables
        total = sum(widths)
        self.widths[name] = [16.0 * w / total for w in widths]
        out = "".join('<table:table-column table:style-name="%s.%d"/>' % (name, n + 1) for n in range(len(widths)))
        if rows is None:
            out += '<table:table-row><table:table-cell table:style-name="Boxed" office:value-type="string">%s</table:table-cell></table:table-row>' % inner
        for n, row in enumerate(rows or []):
            cells = "".join('<table:table-cell table:style-name="%s" office:value-type="string">%s</table:table-cell>'
                            % ("HeadCell" if header and n == 0 else "Cell", "".join(
                                self.para("**%s**" % p if header and n == 0 else p, "Table_20_Contents") for p in c.split(" // "))) for c in row)
            line = "<table:table-row>%s</table:table-row>" % cells
            out += "<table:table-header-rows>%s</table:table-header-rows>" % line if header and n == 0 else line
        return '<table:table table:name="%s" table:style-name="Grid">%s</table:table><text:p text:style-name="Text_20_body"/>' % (name, out)

    def toc(self, title):
        lines = []
        for b in self.doc.contents():
            label = b["label"] + ("." if b["level"] == 1 else "") + " " if b["label"] else ""
            page = self.pages.get((b["label"] + " " + b["text"]).strip(), 2)
            lines.append('<text:p text:style-name="Contents_20_%d">%s%s<text:tab/>%s</text:p>' % (b["level"], label, xml_text(b["text"]), page))
        return ('<text:table-of-content text:name="Contents1"><text:table-of-content-source text:outline-level="2"/><text:index-body>'
                '<text:index-title text:name="Head"><text:p text:style-name="Contents_20_Heading">%s</text:p></text:index-title>%s</text:index-body></text:table-of-content>'
                % (title, "".join(lines)))

    def build(self):
        doc = self.doc
        body = "".join(self.blocks(doc.blocks))
        colour, font, size = doc.get("colour", "1f3a5f"), doc.get("font", "Liberation Sans"), doc.get("size", "11")

        def style(name, ppr="", tpr="", parent="Standard", extra=""):
            up = ' style:parent-style-name="%s"' % parent if parent else ""
            return ('<style:style style:name="%s" style:family="paragraph"%s%s><style:paragraph-properties %s/><style:text-properties %s/></style:style>'
                    % (name, up, extra, ppr, tpr))
        head = "".join(style("Heading_20_%d" % n, 'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
                             'fo:font-weight="bold" fo:color="#%s" fo:font-size="%spt"' % (colour, s), extra=' style:display-name="Heading %d" style:default-outline-level="%d"' % (n, n))
                       for n, s in ((1, 15), (2, 12.5), (3, 11.5)))
        tocs = "".join('<style:style style:name="Contents_20_%d" style:display-name="Contents %d" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties '
                       'fo:margin-left="%.1fcm"><style:tab-stops><style:tab-stop style:position="16cm" style:type="right" style:leader-style="dotted" style:leader-text="."/>'
                       '</style:tab-stops></style:paragraph-properties></style:style>' % (n, n, (n - 1) * 0.6) for n in (1, 2))
        tail = "".join('<style:style style:name="%s" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties><style:tab-stops>'
                       '<style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size="8.5pt" fo:color="#666666"/></style:style>' % n
                       for n in ("Header", "Footer"))
        common = ('<style:default-style style:family="paragraph"><style:text-properties style:font-name="%s" fo:font-family="%s" fo:font-size="%spt" fo:language="en" fo:country="GB"/></style:default-style>'
                  '<style:style style:name="Standard" style:family="paragraph"/>' % (font, font, size)
                  + style("Text_20_body", 'fo:margin-bottom="0.21cm" fo:line-height="115%"', extra=' style:display-name="Text body"')
                  + style("List", 'fo:margin-bottom="0.1cm"') + style("Table_20_Contents", 'fo:margin-bottom="0.05cm"', 'fo:font-size="10pt"', extra=' style:display-name="Table Contents"')
                  + style("Centre", 'fo:text-align="center" fo:margin-bottom="0.3cm"') + style("Break", 'fo:break-after="page"')
                  + style("Title", 'fo:text-align="center" fo:margin-top="1cm" fo:margin-bottom="0.8cm"', 'fo:font-size="26pt" fo:font-weight="bold" fo:color="#%s"' % colour)
                  + style("Subtitle", 'fo:text-align="center" fo:margin-top="1cm"', 'fo:font-size="17pt" fo:color="#%s"' % colour)
                  + style("Contents_20_Heading", 'fo:margin-bottom="0.3cm"', 'fo:font-size="15pt" fo:font-weight="bold" fo:color="#%s"' % colour, extra=' style:display-name="Contents Heading"')
                  + style("Footnote", "", 'fo:font-size="9pt"') + head + tocs + tail)
        page = ('<style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.6cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
                '<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.4cm"/></style:header-style>'
                '<style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>')
        master = ('<style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Header">%s<text:tab/>%s</text:p></style:header>'
                  '<style:footer><text:p text:style-name="Footer">%s<text:tab/>Page <text:page-number text:select-page="current">2</text:page-number> of <text:page-count>2</text:page-count></text:p></style:footer></style:master-page>'
                  % tuple(xml_text(doc.quotes(doc.get(k))) for k in ("header", "headright", "footer")))
        edge = 'fo:border="0.5pt solid #999999" fo:padding="0.12cm"'
        auto = ('<style:style style:name="T_b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
                '<style:style style:name="T_i" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
                '<style:style style:name="T_mark" style:family="text"><style:text-properties fo:background-color="#ffff00"/></style:style>'
                '<style:style style:name="Grid" style:family="table"><style:table-properties style:width="16cm" table:align="left"/></style:style>'
                '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties %s/></style:style>'
                '<style:style style:name="HeadCell" style:family="table-cell"><style:table-cell-properties %s fo:background-color="#dde5ee"/></style:style>'
                '<style:style style:name="Boxed" style:family="table-cell"><style:table-cell-properties %s fo:background-color="#eef2f7"/></style:style>' % (edge, edge, edge))
        for name, widths in self.widths.items():
            auto += "".join('<style:style style:name="%s.%d" style:family="table-column"><style:table-column-properties style:column-width="%.2fcm"/></style:style>'
                            % (name, n + 1, w) for n, w in enumerate(widths))

        def label(n, left):
            return ('<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment '
                    'text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="%.1fcm"/></style:list-level-properties>' % left)
        auto += '<text:list-style style:name="L_bullet">%s</text:list-style>' % "".join(
            '<text:list-level-style-bullet text:level="%d" text:bullet-char="%s">%s</text:list-level-style-bullet>' % (n, c, label(n, n * 0.9)) for n, c in ((1, "•"), (2, "–")))
        auto += '<text:list-style style:name="L_num">%s</text:list-style>' % "".join(
            '<text:list-level-style-number text:level="%d" style:num-format="%s" style:num-suffix=".">%s</text:list-level-style-number>' % (n, f, label(n, n * 0.9)) for n, f in ((1, "1"), (2, "a")))
        mime = "application/vnd.oasis.opendocument.text"
        files = [("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml"), ("Pictures/crest.png", "image/png")]
        top = '<?xml version="1.0" encoding="UTF-8"?>\n'
        return packed([
            ("mimetype", mime),
            ("META-INF/manifest.xml", top + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="%s"/>%s</manifest:manifest>'
             % (mime, "".join('<manifest:file-entry manifest:full-path="%s" manifest:media-type="%s"/>' % f for f in files))),
            ("content.xml", top + '<office:document-content %s office:version="1.2"><office:automatic-styles>%s</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:document-content>' % (NS, auto, body)),
            ("styles.xml", top + '<office:document-styles %s office:version="1.2"><office:styles>%s</office:styles><office:automatic-styles>%s</office:automatic-styles><office:master-styles>%s</office:master-styles></office:document-styles>' % (NS, common, page, master)),
            ("meta.xml", top + '<office:document-meta %s office:version="1.2"><office:meta><dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:date>%sT09:00:00</dc:date></office:meta></office:document-meta>'
             % (NS, xml_text(doc.get("title")), xml_text(doc.get("author", doc.get("school"))), doc.get("date"))),
            ("Pictures/crest.png", crest_png(doc.get("colour", "1f3a5f"))),
        ], first_stored=True)


# --- putting it together ----------------------------------------------------------------------------------------

def build_all(pages):
    out = {}
    for path in sorted(SOURCES.glob("*/*")):
        if path.suffix != ".src":
            out[HERE / path.parent.name / path.name] = path.read_bytes()
            continue
        doc = Doc(path)
        target = HERE / doc.school / doc.get("file")
        known = pages.get("%s/%s" % (doc.school, doc.get("file")), {})
        if target.suffix == ".pdf":
            out[target] = build_pdf(doc)
        elif target.suffix == ".docx":
            out[target] = Docx(doc, known).build()
        elif target.suffix == ".odt":
            out[target] = Odt(doc, known).build()
        else:
            sys.exit("%s: cannot build %s" % (path.name, target.suffix))
    return out


def measure(built):
    """Page of each heading, read from LibreOffice's own layout, so that the contents lists tell the truth."""
    found = {}
    for path in sorted(SOURCES.glob("*/*.src")):
        doc = Doc(path)
        if doc.get("file").endswith(".pdf") or not any(b["kind"] == "toc" for b in doc.blocks):
            continue
        with tempfile.TemporaryDirectory() as tmp:
            file = Path(tmp) / doc.get("file")
            file.write_bytes(built[HERE / doc.school / doc.get("file")])
            subprocess.run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(file)], check=True, capture_output=True)
            text = subprocess.run(["pdftotext", "-layout", str(file.with_suffix(".pdf")), "-"], check=True, capture_output=True, text=True).stdout
        entry, last = {}, 1
        sheets = text.split("\f")
        for b in doc.contents():
            words = re.sub(r"\s+", " ", b["text"])
            for n, sheet in enumerate(sheets, 1):
                flat = [re.sub(r"\s+", " ", l).strip() for l in sheet.splitlines()]
                if n >= last and any(re.sub(r"^[\d.]+ ", "", l) and words.startswith(re.sub(r"^[\d.]+ ", "", l)) and len(l) > 5 for l in flat):
                    entry[(b["label"] + " " + b["text"]).strip()] = last = n
                    break
        found["%s/%s" % (doc.school, doc.get("file"))] = entry
    PAGES.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main():
    pages = json.loads(PAGES.read_text(encoding="utf-8")) if PAGES.exists() else {}
    built = build_all(pages)
    if "--measure" in sys.argv:
        measure(built)
        built = build_all(json.loads(PAGES.read_text(encoding="utf-8")))
    wrong = 0
    for path, data in sorted(built.items()):
        name = path.relative_to(HERE).as_posix()
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != data:
                wrong += 1
                print("differs: %s" % name)
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        print("%-50s %7d bytes" % (name, len(data)))
    if "--check" in sys.argv:
        print("%d documents, %d differ" % (len(built), wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
