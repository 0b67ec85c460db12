import HTTPServer

/// What was sent with a form: fields in order, and files.
public struct Form: Sendable, Equatable {
    /// One field with its text; line breaks are LF.
    public struct Field: Sendable, Equatable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var fields: [Field]
    public private(set) var files: [UploadedFile]

    public init(fields: [Field] = [], files: [UploadedFile] = []) {
        self.fields = fields
        self.files = files
    }

    /// The first value of a field, or nil when it was not sent.
    public subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }

    /// All values of a field, as of check boxes with one name.
    public func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The files of a field; an empty file input sends none.
    public func files(_ name: String) -> [UploadedFile] {
        files.filter { $0.name == name }
    }

    /// Reads the body of a request; a request without body and type is an empty form.
    public static func parse(_ request: Request, limits: FormLimits = .text) throws(FormError) -> Form {
        guard let header = request.headers["Content-Type"] else {
            if request.body.isEmpty { return Form() }
            throw .unsupportedMediaType
        }
        let type = HeaderValue(header)
        switch type.value {
        case "application/x-www-form-urlencoded":
            return try URLEncodedForm.parse(request.body, limits: limits)
        case "multipart/form-data":
            guard let boundary = type.parameters["boundary"] else { throw .malformed }
            return try MultipartForm.parse(request.body, boundary: boundary, limits: limits)
        default: throw .unsupportedMediaType
        }
    }

    /// Reads a query string; a link made up by somebody else is read as far as it makes sense.
    public static func parse(query: String, limits: FormLimits = .text) -> Form {
        (try? URLEncodedForm.parse(Array(query.utf8), limits: limits)) ?? Form()
    }
}
