import CXLSXWriter

/// How cells of a workbook look; the workbook owns and frees them.
struct WorkbookFormats {
    typealias Format = UnsafeMutablePointer<lxw_format>

    let plain: Format?
    /// Names of columns for programs.
    let bold: Format?
    let wrapped: Format?
    let title: Format?
    /// The head of a table for paper, and its cells.
    let head: Format?
    let ruled: Format?
    /// Short numbers among texts of a table for paper.
    let centered: Format?

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        plain = workbook_add_format(workbook)
        bold = workbook_add_format(workbook)
        format_set_bold(bold)
        wrapped = workbook_add_format(workbook)
        title = workbook_add_format(workbook)
        format_set_bold(title)
        format_set_font_size(title, 14)
        head = workbook_add_format(workbook)
        format_set_bold(head)
        format_set_bg_color(head, 0xE7ECF3)
        format_set_align(head, UInt8(LXW_ALIGN_CENTER.rawValue))
        ruled = workbook_add_format(workbook)
        centered = workbook_add_format(workbook)
        format_set_align(centered, UInt8(LXW_ALIGN_CENTER.rawValue))
        for format in [wrapped, head, ruled] { format_set_text_wrap(format) }
        for format in [wrapped, ruled, centered] {
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        format_set_align(head, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        for format in [head, ruled, centered] { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    }
}
