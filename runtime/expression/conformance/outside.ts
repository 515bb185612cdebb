import type { Group } from './profile.ts';

/**
 * The tests of CEL that our profile leaves out, and why. All others must pass. A test that passes has no place here;
 * to be refused for another reason than the test's is no pass.
 */
export const OUTSIDE: Readonly<Record<string, Group>> = {
  messages: {
    reason: 'There are no messages, enumerations or wrappers of Protocol Buffers: our data is JSON.',
    tests: `
      block_ext: * dynamic: * enums: * proto2: * proto2_ext: * proto3: * wrappers: *
      comparisons/eq_wrapper: * parse/whitespace: * parse/comments: * parse/struct_field_names: *
      type_deductions/field_access: * type_deductions/wrappers: *
      comparisons/eq_literal: eq_dyn_json_null not_eq_dyn_proto2_msg_null not_eq_dyn_proto3_msg_null
      comparisons/ne_literal: ne_proto2 ne_proto3 ne_proto2_missing_fields_neq
        ne_proto3_missing_fields_neq ne_proto_nan_not_equal ne_proto_different_types ne_proto2_any_unpack
        ne_proto2_any_unpack_bytewise_fallback ne_proto3_any_unpack ne_proto3_any_unpack_bytewise_fallback
      optionals/optionals: has_optional_ofNonZeroValue_struct_optional_ofNonZeroValue_map_optindex_field
        optional_ofNonZeroValue_struct_optional_ofNonZeroValue_map_optindex_field
        struct_map_optindex_field struct_optional_ofNonZeroValue_map_optindex_field
        struct_map_optindex_field_nested struct_list_optindex_field empty_struct_optindex_hasValue
        optional_empty_struct_optindex_hasValue struct_optindex_value optional_struct_optindex_value
        optional_struct_optindex_index_value
      parse/nest: message_literal
      parse/repeat: select message_literal
      string_ext/format_errors: object_not_allowed object_inside_list object_inside_map
      type_deductions/complex_initializers: struct
      type_deductions/flexible_type_parameter_assignment: comprehension_type_var_aliasing
        overload_type_var_aliasing list_parameters_do_not_unify
      type_deductions/legacy_nullable_types: null_assignable_to_message_parameter_candidate
        null_assignable_to_duration_parameter_candidate null_assignable_to_timestamp_parameter_candidate
    `,
  },
  unsigned: {
    reason: 'There is one type of number; numbers such as `1u` are refused with a sentence.',
    tests: `
      integer_math/uint64_math: * type_deductions/type_parameters: *
      basic/self_eval_zeroish: self_eval_uint_zero self_eval_uint_alias_zero
      basic/self_eval_nonzeroish: self_eval_uint_nonzero self_eval_uint_alias_nonzero self_eval_uint_hex
        self_eval_uint_alias_hex
      comparisons/eq_literal: eq_int_uint not_eq_int_uint eq_uint not_eq_uint eq_uint_int not_eq_uint_int
        eq_uint_double not_eq_uint_double not_eq_uint_double_nan eq_double_uint not_eq_double_uint
        eq_list_mixed_type_numbers not_eq_list_mixed_type_numbers eq_map_mixed_type_numbers
        eq_dyn_int_uint eq_dyn_uint_int eq_dyn_uint_double eq_dyn_double_uint not_eq_dyn_int_uint
        not_eq_dyn_uint_int not_eq_dyn_uint_double not_eq_dyn_double_uint
      comparisons/ne_literal: ne_int_uint not_ne_int_uint ne_uint not_ne_uint ne_uint_double
        not_ne_uint_double not_ne_uint_double_nan ne_double_uint not_ne_double_uint ne_mixed_types
      comparisons/lt_literal: lt_uint not_lt_uint lt_dyn_int_uint lt_dyn_uint_int lt_dyn_uint_double
        lt_dyn_double_uint not_lt_dyn_int_uint not_lt_dyn_uint_int not_lt_dyn_uint_double
        not_lt_dyn_double_uint lt_dyn_int_big_uint lt_dyn_small_int_uint not_lt_dyn_uint_small_int
        not_lt_dyn_big_uint_int not_lt_dyn_uint_small_double lt_dyn_uint_big_double
        not_lt_dyn_big_double_uint
      comparisons/gt_literal: gt_uint not_gt_uint gt_dyn_int_uint gt_dyn_uint_int gt_dyn_uint_double
        gt_dyn_double_uint not_gt_dyn_int_uint not_gt_dyn_uint_int not_gt_dyn_uint_double
        not_gt_dyn_double_uint not_gt_dyn_int_big_uint not_gt_dyn_small_int_uint gt_dyn_uint_small_int
        gt_dyn_big_uint_int gt_dyn_uint_small_double not_gt_dyn_uint_big_double gt_dyn_big_double_uint
      comparisons/lte_literal: lte_uint_lt lte_uint_eq not_lte_uint_gt lte_dyn_int_uint lte_dyn_uint_int
        lte_dyn_uint_double lte_dyn_double_uint not_lte_dyn_int_uint not_lte_dyn_uint_int
        not_lte_dyn_uint_double not_lte_dyn_double_uint lte_dyn_int_big_uint lte_dyn_small_int_uint
        not_lte_dyn_uint_small_int not_lte_dyn_big_uint_int not_lte_dyn_uint_small_double
        lte_dyn_uint_big_double not_lte_dyn_big_double_uint
      comparisons/gte_literal: gte_uint_gt gte_uint_eq not_gte_uint_lt gte_dyn_int_uint gte_dyn_uint_int
        gte_dyn_uint_double gte_dyn_double_uint not_gte_dyn_int_uint not_gte_dyn_uint_int
        not_gte_dyn_uint_double not_gte_dyn_double_uint not_gte_dyn_int_big_uint
        not_gte_dyn_small_int_uint gte_dyn_uint_small_int gte_dyn_big_uint_int gte_dyn_uint_small_double
        not_gte_dyn_uint_big_double gte_dyn_big_double_uint
      comparisons/in_list_literal: elem_in_mixed_type_list_cross_type
      comparisons/in_map_literal: key_in_mixed_key_type_map key_in_mixed_key_type_map_cross_type
      comparisons/bound: uint_eq_right_false
      conversions/double: uint_zero uint_pos uint_max_exact uint_range
      conversions/int: uint uint_zero uint_max_exact uint_range
      conversions/string: uint
      conversions/type: uint uint_denotation eq_diff meta
      conversions/uint: int int_max int_neg double double_truncate double_half double_big_exact
        double_big_precision double_range_beyond_uint string
      conversions/identity: uint
      fields/map_fields: map_key_uint64 map_key_string map_key_mixed_type map_key_mixed_numbers_double_key
        map_key_mixed_numbers_lossy_double_key map_key_mixed_numbers_uint_key
        map_key_mixed_numbers_int_key map_value_uint64 map_value_list
      fields/qualified_identifier_resolution: map_value_repeat_key_heterogeneous
      fields/in: mixed_numbers_and_keys_present mixed_numbers_and_keys_absent
      integer_math/int64_math: unary_minus_no_overload uint64_overflow_positive uint64_overflow_negative
        uint64_overflow_mul_positive
      lists/index: zero_based_uint
      lists/in: singleton last uint_in_ints uint_in_doubles int_in_uints double_in_uints
      optionals/optionals: map_key_mixed_type_optindex_value
        map_key_mixed_numbers_double_key_optindex_value map_key_mixed_numbers_uint_key_optindex_value
        map_key_mixed_numbers_int_key_optindex_value
      parse/nest: funcall
      type_deductions/constant_literals: uint
    `,
  },
  bigNumbers: {
    reason:
      'There is one type of number, a double: whole numbers beyond 2^53 are refused, not rounded in silence.',
    tests: `
      basic/self_eval_nonzeroish: self_eval_int_negative_min
      comparisons/lt_literal: not_lt_dyn_int_big_lossy_double lt_dyn_int_big_lossy_double
        not_lt_dyn_int_small_double not_lt_dyn_int_small_lossy_double not_lt_dyn_big_double_int
        not_lt_dyn_small_double_int
      comparisons/gt_literal: not_gt_dyn_int_big_double not_gt_dyn_int_small_lossy_double
        gt_dyn_int_small_lossy_double_greater not_gt_dyn_big_double_int not_gt_dyn_small_double_int
      comparisons/lte_literal: lte_dyn_int_big_double lte_dyn_int_small_lossy_double
        not_lte_dyn_int_small_lossy_double_less lte_dyn_big_double_int lte_dyn_small_double_int
      comparisons/gte_literal: gte_dyn_int_big_lossy_double not_gte_dyn_int_big_double
        gte_dyn_int_small_lossy_double_equal gte_dyn_int_small_lossy_double_greater gte_dyn_big_double_int
        gte_dyn_small_double_int
      conversions/double: int_min_exact int_max_exact int_range
      conversions/int: double_big_exact double_big_precision
    `,
  },
  numbers: {
    reason:
      'There is one type of number: `%` takes any, whole ones overflow only where doubles do, and what would be infinite or no number is an error.',
    tests: `
      comparisons/eq_literal: not_eq_double_nan not_eq_int_double_nan
      comparisons/ne_literal: not_ne_double_nan not_ne_int_double_nan ne_double_nan
      fp_math/fp_math: mod_not_support divide_zero fp_overflow_positive fp_overflow_negative
      integer_math/int64_math: int64_overflow_mul_positive int64_overflow_mul_negative
    `,
  },
  bytes: {
    reason: 'There are no bytes: customers write texts.',
    tests: `
      conversions/bytes: * parse/bytes_literals: * string/bytes_concat: *
      basic/self_eval_zeroish: self_eval_bytes_empty
      basic/self_eval_nonzeroish: self_eval_bytes_escape self_eval_bytes_invalid_utf8
      comparisons/eq_literal: eq_bytes not_eq_bytes not_eq_dyn_bytes_null
      comparisons/ne_literal: ne_bytes not_ne_bytes
      comparisons/lt_literal: lt_bytes not_lt_bytes_same not_lt_bytes_width
      comparisons/gt_literal: gt_bytes_one gt_bytes_one_to_empty not_gt_bytes_sorting
      comparisons/lte_literal: lte_bytes_empty not_lte_bytes_length
      comparisons/gte_literal: gte_bytes_to_empty not_gte_bytes_empty_to_nonempty gte_bytes_samelength
      comparisons/bound: bytes_gt_left_false
      conversions/string: bytes bytes_unicode bytes_invalid
      conversions/type: bytes bytes_denotation
      conversions/identity: bytes
      fields/map_fields: map_value_bytes
      string/size: bytes_empty bytes
      type_deductions/constant_literals: bytes
    `,
  },
  types: {
    reason: 'A type is no value: there is no `type()`.',
    tests: `
      conversions/dyn: *
      conversions/type: bool bool_denotation int int_denotation eq_same double double_denotation null_type
        null_type_denotation string string_denotation list list_denotation lists_monomorphic map
        map_denotation map_monomorphic neq_same neq_diff type type_denotation type_type
      optionals/optionals: type
      timestamps/timestamp_conversions: toType_timestamp type_comparison
      timestamps/duration_conversions: toType_duration type_comparison
    `,
  },
  mapKeys: {
    reason: 'The keys of a map are texts, as in JSON, and only texts are looked for among them.',
    tests: `
      comparisons/eq_literal: eq_map_value_mixed_types not_eq_map_value_null
      comparisons/ne_literal: not_ne_map_int_to_float
      comparisons/lt_literal: lt_map_unsupported
      comparisons/gt_literal: gt_map_unsupported
      comparisons/lte_literal: lte_map_unsupported
      comparisons/gte_literal: gte_map_unsupported
      fields/map_fields: map_key_int64 map_key_bool map_no_such_key map_no_such_key_or_false
        map_no_such_key_or_true map_no_such_key_and_false map_no_such_key_and_true map_bad_key_type
        map_bad_key_type_or_false map_bad_key_type_or_true map_bad_key_type_and_false
        map_bad_key_type_and_true map_value_null map_value_bool map_value_float map_value_int64
      fields/qualified_identifier_resolution: map_value_repeat_key
      fields/in: empty singleton
      lists/size: map
      macros/exists: map_key_type_shortcircuit map_key_type_exhaustive
      macros/exists_one: map_one
      optionals/optionals: map_absent_key_absent_field_none map_present_key_invalid_field
      parse/nest: map_literal
      parse/repeat: map_literal
    `,
  },
  names: {
    reason: 'A name has no dots, containers or leading dot, and there are no functions but ours.',
    tests: `
      namespace: *
      fields/qualified_identifier_resolution: qualified_ident map_field_select
        qualified_identifier_resolution_unchecked list_field_select_unsupported
        ident_with_longest_prefix_check
      type_deductions/functions: function_result_type
    `,
  },
  optionalConstructors: {
    reason:
      'Optionals come from `.?` and `[?]` only: nothing makes one from nothing, and lists and maps take them like any value.',
    tests: `
      optionals/optionals: null null_non_zero_value none_or_none_or_value none_optMap_hasValue
        map_optindex_optFlatMap_optional_ofNonZeroValue_hasValue optional_of_optMap_value
        optional_ofNonZeroValue_or_optional_value ternary_optional_hasValue optional_chaining_1
        optional_chaining_4 optional_chaining_5 optional_chaining_6 optional_chaining_7
        optional_chaining_8 optional_chaining_9 optional_chaining_10 optional_chaining_12
        optional_chaining_13 optional_chaining_14 optional_chaining_15 optional_chaining_16
        optional_empty_map_optindex_hasValue optional_none_optselect_hasValue
        optional_empty_list_optindex_hasValue optional_none_optindex_hasValue optional_list_optindex_value
        optional_eq_none_none optional_eq_none_int optional_eq_int_none optional_eq_int_int
        optional_ne_none_none optional_ne_none_int optional_ne_int_none optional_ne_int_int
        map_optional_has map_optional_select_has map_optional_entry_has
      type_deductions/flexible_type_parameter_assignment: optional_none optional_none_2
        optional_dyn_promotion optional_dyn_promotion_2 optional_in_ternary
      type_deductions/legacy_nullable_types: null_assignable_to_abstract_parameter_candidate
    `,
  },
  optFlatMap: {
    reason: '`optMap` alone goes on with what an optional holds; `.?` already looks further into it.',
    tests: `
      optionals/optionals: empty_map_optFlatMap_hasValue map_empty_submap_optFlatMap_hasValue
        map_submap_subkey_optFlatMap_value map_submap_optFlatMap_value
    `,
  },
  math: {
    reason: 'There is no `math.` extension.',
    tests: `
      math_ext: *
    `,
  },
  twoVariables: {
    reason: 'A macro has one variable: the item, or the key.',
    tests: `
      macros2: *
    `,
  },
  bind: {
    reason: "There is no `cel.bind`: a flow's variables hold what is used twice.",
    tests: `
      bindings_ext: *
    `,
  },
  base64: {
    reason: 'There is no `base64.` extension: there are no bytes.',
    tests: `
      encoders_ext: *
    `,
  },
  format: {
    reason: 'Texts are put together by `{{ }}` and by formatting functions of our own, which know languages.',
    tests: `
      string_ext/format: *
      string_ext/format_errors: unrecognized_formatting_clause out_of_bounds_arg_index
        string_substitution_is_not_allowed_with_binary_clause
        duration_substitution_not_allowed_with_decimal_clause
        string_substitution_not_allowed_with_octal_clause double_substitution_not_allowed_with_hex_clause
        uppercase_not_allowed_for_scientific_clause null_not_allowed_for_%d null_not_allowed_for_%e
        null_not_allowed_for_%f null_not_allowed_for_%x null_not_allowed_for_%X null_not_allowed_for_%b
        null_not_allowed_for_%o
    `,
  },
  quote: {
    reason: 'Nothing is written as CEL source, so nothing has to be quoted.',
    tests: `
      string_ext/quote: *
    `,
  },
  checkedFirst: {
    reason:
      'Everything is checked before it runs: what can never be right is refused, also where CEL would not come to it.',
    tests: `
      parse/receiver_function_names: *
      basic/variables: unbound_is_runtime_error
      basic/functions: unbound_is_runtime_error
      comparisons/eq_literal: not_eq_list_length
      logic/AND: short_circuit_type_left short_circuit_type_right
      logic/OR: short_circuit_type_left short_circuit_type_right
    `,
  },
  milliseconds: {
    reason: 'Moments and lengths of time are whole milliseconds; what is finer falls away.',
    tests: `
      timestamps/timestamp_conversions: toString_timestamp_nanos
      timestamps/timestamp_arithmetic: add_time_to_duration_nanos_negative
        add_time_to_duration_nanos_positive
      timestamps/timestamp_range: add_duration_nanos_over add_duration_nanos_under
    `,
  },
  emptyLists: {
    reason:
      'The item of an empty list may be anything, and so may the item of a list that holds one beside others.',
    tests: `
      type_deductions/flexible_type_parameter_assignment: list_parameter list_parameter_order_independent
    `,
  },
};
