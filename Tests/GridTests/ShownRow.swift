/// What a person sees of a stored number in cells of a format.
typealias ShownRow = (code: String, literal: String, shown: String)
